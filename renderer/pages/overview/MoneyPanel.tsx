// The money of each instrument: contributed, awarded, committed, paid, spent; and what lies within a contribution.

import { useTranslation } from 'react-i18next';
import type { InstrumentMoney } from '../../../shared/contract/overview.ts';
import { moneyHref, recordHref } from '../../app/href.ts';
import { Panel } from '../../components/Panel.tsx';
import { useFormat } from '../../texts/useFormat.ts';
import { ContributedParts, wholesWithParts } from './ContributedParts.tsx';

export interface MoneyPanelProps {
  readonly money: readonly InstrumentMoney[];
}

export function MoneyPanel({ money }: MoneyPanelProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const amount = (cents: number | null, atLeast = false) =>
    cents === null ? (
      <span className="ww-muted" title={t('overview.notFilledIn')}>
        <span aria-hidden>–</span>
        <span className="ww-visually-hidden">{t('overview.notFilledIn')}</span>
      </span>
    ) : (
      <span title={format.money(cents)}>{format.moneyShort(cents, atLeast)}</span>
    );
  const columns = ['contributed', 'awarded', 'committed', 'paid', 'spent'] as const;
  return (
    <Panel title={t('overview.money.title')} actions={<a href={moneyHref()}>{t('page.money')}</a>}>
      {money.length === 0 ? (
        <p className="ww-muted">{t('overview.money.empty')}</p>
      ) : (
        <table className="ww-overview__table">
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col" className="ww-number">
                  {t(`overview.money.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          {/* A name above its amounts: five of them leave no room for it beside them. */}
          {money.map((instrument) => (
            <tbody key={instrument.id}>
              <tr className="ww-overview__group">
                <th scope="rowgroup" colSpan={columns.length}>
                  <a href={recordHref('instrument', instrument.id)}>{instrument.name}</a>
                </th>
              </tr>
              <tr>
                {columns.map((column) => (
                  <td key={column} className="ww-number">
                    {amount(instrument[column], column === 'contributed' && instrument.contributedAtLeast)}
                  </td>
                ))}
              </tr>
            </tbody>
          ))}
        </table>
      )}
      {money.flatMap((instrument) =>
        wholesWithParts(instrument).map((whole) => (
          <div key={whole.id} className="ww-overview__inside">
            <ContributedParts instrument={instrument} whole={whole} />
          </div>
        )),
      )}
      <p className="ww-overview__note">{t('overview.money.note')}</p>
    </Panel>
  );
}
