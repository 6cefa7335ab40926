// How many records of each type are new, changed or gone.

import { useTranslation } from 'react-i18next';
import type { PreviewCount, PreviewEffect } from '../../../../shared/contract/packages.ts';
import { useFormat } from '../../../texts/useFormat.ts';
import { useLabels } from '../../../texts/useLabels.ts';
import '../../../components/DataTable.css';

export interface CountTableProps {
  readonly counts: readonly PreviewCount[];
  /** The columns. */
  readonly effects: readonly PreviewEffect[];
}

export function CountTable({ counts, effects }: CountTableProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const labels = useLabels();
  return (
    <table className="ww-table">
      <caption className="ww-visually-hidden">{t('exchange.preview.counts')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('exchange.preview.type')}</th>
          {effects.map((effect) => (
            <th key={effect} scope="col" className="ww-number">
              {t(`exchange.effect.${effect}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {counts.map((count) => (
          <tr key={count.type}>
            <th scope="row">{labels.other(count.type)}</th>
            {effects.map((effect) => (
              <td key={effect} className="ww-number">
                {count[effect] === 0 ? '–' : format.number(count[effect])}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
