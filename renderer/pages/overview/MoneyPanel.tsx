// The money of each instrument: contributed, awarded, paid, spent; and what lies within a contribution.

import { useTranslation } from 'react-i18next';
import type { ContributedAmount, InstrumentMoney } from '../../../shared/contract/overview.ts';
import { recordHref } from '../../app/href.ts';
import { useSaveChart } from '../../bridge/useSaveChart.ts';
import { PartInWhole } from '../../charts/bars/PartInWhole.tsx';
import type { WholeAmount } from '../../charts/bars/partInWhole.ts';
import { ChartFrame } from '../../charts/frame/ChartFrame.tsx';
import { tableOfParts } from '../../charts/frame/chartTables.ts';
import { Panel } from '../../components/Panel.tsx';
import { useFormat } from '../../texts/useFormat.ts';
import { useLanguage } from '../../texts/useLanguage.ts';

export interface MoneyPanelProps {
  readonly money: readonly InstrumentMoney[];
}

/** The contributions as a tree: each with what lies within it. */
function treeOf(whole: ContributedAmount, all: readonly ContributedAmount[]): WholeAmount {
  return {
    id: whole.id,
    label: whole.name,
    value: whole.amount,
    atLeast: whole.atLeast,
    href: recordHref('contribution', whole.id),
    parts: all.filter((one) => one.partOf === whole.id).map((part) => treeOf(part, all)),
  };
}

/** Wholes with something inside; the others are in the table already. */
function wholesWithParts(instrument: InstrumentMoney): ContributedAmount[] {
  const { contributions } = instrument;
  return contributions.filter((one) => one.partOf === null && contributions.some((part) => part.partOf === one.id));
}

export function MoneyPanel({ money }: MoneyPanelProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const saveChart = useSaveChart();
  const language = useLanguage();
  const amount = (cents: number | null, atLeast = false) =>
    cents === null ? (
      <span className="ww-muted" title={t('overview.notFilledIn')}>
        <span aria-hidden>–</span>
        <span className="ww-visually-hidden">{t('overview.notFilledIn')}</span>
      </span>
    ) : (
      <span title={format.money(cents)}>{format.moneyShort(cents, atLeast)}</span>
    );
  const share = (part: number): string =>
    new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 }).format(part);
  const columns = ['contributed', 'awarded', 'paid', 'spent'] as const;
  return (
    <Panel title={t('overview.money.title')}>
      {money.length === 0 ? (
        <p className="ww-muted">{t('overview.money.empty')}</p>
      ) : (
        <table className="ww-overview__table">
          <thead>
            <tr>
              <th scope="col">{t('overview.money.instrument')}</th>
              {columns.map((column) => (
                <th key={column} scope="col" className="ww-number">
                  {t(`overview.money.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {money.map((instrument) => (
              <tr key={instrument.id}>
                <th scope="row">
                  <a href={recordHref('instrument', instrument.id)}>{instrument.name}</a>
                </th>
                {columns.map((column) => (
                  <td key={column} className="ww-number">
                    {amount(instrument[column], column === 'contributed' && instrument.contributedAtLeast)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {money.flatMap(wholesWithParts).map((whole) => {
        const owner = money.find((instrument) => instrument.contributions.includes(whole));
        const tree = treeOf(whole, owner?.contributions ?? []);
        return (
          <div key={whole.id} className="ww-overview__inside">
            <ChartFrame
              title={t('overview.money.inside', {
                name: owner?.name ?? '',
                amount:
                  whole.amount === null ? t('overview.notFilledIn') : format.moneyShort(whole.amount, whole.atLeast),
              })}
              onExport={saveChart(whole.name)}
              table={tableOfParts(
                tree,
                [t('overview.money.part'), t('overview.money.amount'), t('overview.money.share')],
                { format: format.money, missing: t('overview.notFilledIn') },
                share,
              )}
            >
              <PartInWhole label={whole.name} whole={tree} format={format.moneyShort} formatShare={share} />
            </ChartFrame>
          </div>
        );
      })}
      <p className="ww-overview__note">{t('overview.money.note')}</p>
    </Panel>
  );
}
