// What lies within a contribution, drawn inside it: a part counts in its whole and is never added to it.

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContributedAmount, InstrumentMoney } from '../../../shared/contract/overview.ts';
import { recordHref } from '../../app/href.ts';
import { useSaveChart } from '../../bridge/useSaveChart.ts';
import { PartInWhole } from '../../charts/bars/PartInWhole.tsx';
import type { WholeAmount } from '../../charts/bars/partInWhole.ts';
import { ChartFrame } from '../../charts/frame/ChartFrame.tsx';
import { tableOfParts } from '../../charts/frame/chartTables.ts';
import { useFormat } from '../../texts/useFormat.ts';
import { useLanguage } from '../../texts/useLanguage.ts';

interface ContributedPartsProps {
  readonly instrument: InstrumentMoney;
  /** The contribution that holds the others. */
  readonly whole: ContributedAmount;
  /** What is said under the chart. */
  readonly children?: ReactNode;
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

/** @returns the contributions in which others lie */
export function wholesWithParts({ contributions }: InstrumentMoney): ContributedAmount[] {
  return contributions.filter((one) => one.partOf === null && contributions.some((part) => part.partOf === one.id));
}

export function ContributedParts({ instrument, whole, children }: ContributedPartsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const saveChart = useSaveChart();
  const language = useLanguage();
  const share = (part: number): string =>
    new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 }).format(part);
  const tree = treeOf(whole, instrument.contributions);
  return (
    <>
      <ChartFrame
        title={t('overview.money.inside', {
          name: instrument.name,
          amount: whole.amount === null ? t('overview.notFilledIn') : format.moneyShort(whole.amount, whole.atLeast),
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
      {children}
    </>
  );
}
