// From the budget as adopted, by its changes, to what is free.

import { useTranslation } from 'react-i18next';
import type { MoneyFilter, WaterfallStep } from '../../../../shared/contract/money.ts';
import { useAsk } from '../../../bridge/useAsk.ts';
import { useSaveChart } from '../../../bridge/useSaveChart.ts';
import { ChartFrame } from '../../../charts/frame/ChartFrame.tsx';
import { Waterfall } from '../../../charts/waterfall/Waterfall.tsx';
import { Panel } from '../../../components/Panel.tsx';
import { useFormat } from '../../../texts/useFormat.ts';
import { textAt } from '../../../texts/useLabels.ts';
import type { AmountsBehind } from '../moneyAddress.ts';
import type { MoneyViewProps } from '../moneyView.ts';
import { MoneyTable } from '../table/MoneyTable.tsx';
import type { MoneyTableData } from '../table/moneyTable.ts';
import { useMoneyWords } from '../useMoneyWords.ts';
import { useTableNotes } from '../useTableNotes.ts';
import { ViewEmpty, ViewWaiting } from '../ViewState.tsx';

/** @returns the amounts behind a step; what is free is a difference of two, and has no lines of its own */
export function behindStep({ kind }: WaterfallStep, filter: MoneyFilter): AmountsBehind | undefined {
  if (kind === 'free') return undefined;
  if (kind === 'awarded') return { figure: 'awarded', filter };
  if (kind === 'current') return { figure: 'budgetExpenditure', filter };
  return { figure: 'budgetExpenditure', filter: { ...filter, detail: kind === 'adopted' ? '' : kind } };
}

export function WaterfallView({ address, filter, unit, go }: MoneyViewProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useMoneyWords();
  const saveChart = useSaveChart();
  const { data, error } = useAsk('money.waterfall', { filter }, { keepPrevious: true });
  const notes = useTableNotes(filter, data?.asOfDate);
  if (!data) return <ViewWaiting error={error} />;
  const amountOf = (kind: string) => data.steps.find((step) => step.kind === kind)?.amount ?? 0;
  const [current, free] = [amountOf('current'), amountOf('free')];
  if (data.steps.length === 0 || data.steps.every(({ amount }) => amount === 0)) {
    return <ViewEmpty text={t('money.empty.budget')} first={[{ type: 'budget', label: t('money.empty.addBudget') }]} />;
  }
  const title = t(free < 0 ? 'money.waterfall.foundOver' : 'money.waterfall.found', {
    current: format.moneyShort(current),
    awarded: format.moneyShort(Math.abs(amountOf('awarded'))),
    free: format.moneyShort(Math.abs(free)),
  });
  const nameOf = (kind: string) => textAt(t, `money.waterfall.kind.${kind}`) ?? kind;
  const steps = data.steps.map(({ kind, amount, isTotal }) => ({ id: kind, label: nameOf(kind), amount, isTotal }));
  const table: MoneyTableData = {
    heading: t('money.waterfall.step'),
    columns: [{ id: 'amount', heading: t('money.lines.amount') }],
    sections: [
      {
        id: 'steps',
        rows: data.steps.map((step) => ({
          id: step.kind,
          title: nameOf(step.kind),
          cells: {
            // What is taken off is drawn below zero; the awards behind it are amounts above it.
            amount: { value: step.amount, behind: behindStep(step, filter) },
          },
        })),
      },
    ],
  };
  const open = (kind: string) => {
    const step = data.steps.find((one) => one.kind === kind);
    const behind = step && behindStep(step, filter);
    if (behind) go({ ...address, lines: behind });
  };
  return (
    <>
      <Panel>
        <ChartFrame
          title={title}
          subtitle={[t('money.waterfall.subtitle'), ...notes].join(' · ')}
          onExport={saveChart(title)}
        >
          <Waterfall
            label={title}
            steps={steps}
            format={format.money}
            {...words.axis(data.steps.map(({ amount }) => amount))}
            onOpen={open}
          />
        </ChartFrame>
      </Panel>
      <Panel>
        <MoneyTable title={title} notes={notes} table={table} unit={unit} address={address} />
      </Panel>
    </>
  );
}
