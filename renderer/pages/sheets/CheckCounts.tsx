// How many rows are new, changed, unchanged or wrong.

import { useTranslation } from 'react-i18next';
import type { Tone } from '../../../shared/catalogue/fields.ts';
import type { RowEffect, TableCheck } from '../../../shared/contract/sheets.ts';
import { Badge } from '../../components/Badge.tsx';
import { useFormat } from '../../texts/useFormat.ts';

const COUNTS: readonly (readonly [effect: RowEffect, tone: Tone])[] = [
  ['new', 'good'],
  ['changed', 'info'],
  ['unchanged', 'neutral'],
  ['problem', 'bad'],
];

export function CheckCounts({ check }: { readonly check: TableCheck }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <dl className="ww-sheets__counts">
      {COUNTS.map(([effect, tone]) => (
        <div key={effect} className="ww-sheets__count">
          <dt>
            <Badge tone={check[effect] > 0 ? tone : 'neutral'}>{t(`sheets.effect.${effect}`)}</Badge>
          </dt>
          <dd>{format.number(check[effect])}</dd>
        </div>
      ))}
    </dl>
  );
}
