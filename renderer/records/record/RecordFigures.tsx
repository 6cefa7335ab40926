// The sums and counts that the store works out for a record, as small figures under its name.

import { useTranslation } from 'react-i18next';
import { computedOf } from '../../../shared/catalogue/computed.ts';
import type { RecordDetail } from '../../../shared/contract/queries.ts';
import { useFormat } from '../../texts/useFormat.ts';
import { useLabels } from '../../texts/useLabels.ts';

/** Whether a place takes part, and whether an account is owed, is for filters: it is told in other words on the record. */
const NOT_SHOWN = new Set(['involvement', 'owed']);

export function RecordFigures({ detail }: { readonly detail: RecordDetail }) {
  const { t } = useTranslation();
  const labels = useLabels();
  const format = useFormat();
  const { type, computed } = detail;
  const names = Object.keys(computedOf(type)).filter((name) => !NOT_SHOWN.has(name));
  if (names.length === 0) return null;
  return (
    <dl className="ww-figures" aria-label={t('record.figures')}>
      {names.map((name) => {
        const value = computed[name] ?? null;
        const isMoney = computedOf(type)[name]?.kind === 'money';
        const exact = value === null ? undefined : isMoney ? format.money(value) : format.number(value);
        return (
          <div key={name}>
            <dt>{labels.field(type, name)}</dt>
            <dd title={isMoney ? exact : undefined}>
              {value !== null && isMoney ? format.moneyShort(value) : (exact ?? t('list.grid.empty'))}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
