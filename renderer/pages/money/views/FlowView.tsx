// How the money runs: from ministry to instrument, and from there to theme and municipality.

import { useTranslation } from 'react-i18next';
import type { FlowLink, FlowNode, MoneyFilter, MoneyFlow } from '../../../../shared/contract/money.ts';
import { useAsk } from '../../../bridge/useAsk.ts';
import { useSaveChart } from '../../../bridge/useSaveChart.ts';
import { ChartFrame } from '../../../charts/frame/ChartFrame.tsx';
import type { ChartColour } from '../../../charts/parts/chartColour.ts';
import { Sankey, type SankeyLinkInput, type SankeyNodeInput } from '../../../charts/sankey/Sankey.tsx';
import { Panel } from '../../../components/Panel.tsx';
import { inSentence } from '../../../records/inSentence.ts';
import { useFormat } from '../../../texts/useFormat.ts';
import { type AmountsBehind, DEFAULT_MOST } from '../moneyAddress.ts';
import type { MoneyViewProps } from '../moneyView.ts';
import { MoneyTable } from '../table/MoneyTable.tsx';
import type { MoneyTableData } from '../table/moneyTable.ts';
import { useMoneyWords } from '../useMoneyWords.ts';
import { useTableNotes } from '../useTableNotes.ts';
import { ViewEmpty, ViewWaiting } from '../ViewState.tsx';

const COLUMNS = ['organisation', 'instrument', 'focusTheme', 'municipality'] as const;
/** Ministries have a colour each, in the order of the palette; what follows them is neutral. */
const COLOURS: readonly ChartColour[] = [1, 2, 3, 4, 5, 6, 7];

/** What a place adds to the choice of amounts; undefined for the rest, which is no choice. */
function chosenBy(node: FlowNode | undefined): MoneyFilter | undefined {
  return node === undefined || node.key === 'rest' ? undefined : { [node.column]: node.key };
}

/** @returns the amounts behind a band; undefined where they cannot be chosen */
export function behindLink(flow: MoneyFlow, link: FlowLink, filter: MoneyFilter): AmountsBehind | undefined {
  const [from, to] = [link.from, link.to].map((id) => chosenBy(flow.nodes.find((node) => node.id === id)));
  return from && to && { figure: link.figure, filter: { ...filter, ...from, ...to } };
}

/** @returns the amounts behind a place: what went on from it, or what came in where nothing did */
export function behindNode(flow: MoneyFlow, node: FlowNode, filter: MoneyFilter): AmountsBehind | undefined {
  const chosen = chosenBy(node);
  const link = flow.links.find(({ from }) => from === node.id) ?? flow.links.find(({ to }) => to === node.id);
  return chosen && link && { figure: link.figure, filter: { ...filter, ...chosen } };
}

const linkId = ({ from, to, figure }: FlowLink): string => `${from} ${to} ${figure}`;

export function FlowView({ address, filter, unit, go }: MoneyViewProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useMoneyWords();
  const saveChart = useSaveChart();
  const most = address.most ?? DEFAULT_MOST;
  const { data: flow, error } = useAsk('money.flow', { filter, most }, { keepPrevious: true });
  const notes = useTableNotes(filter, flow?.asOfDate);
  if (!flow) return <ViewWaiting error={error} />;
  if (flow.nodes.length === 0) {
    return (
      <ViewEmpty
        text={t('money.empty.flow')}
        first={[
          { type: 'contribution', label: t('money.empty.addContribution') },
          { type: 'allocation', label: t('money.empty.addAllocation') },
        ]}
      />
    );
  }

  const nameOf = (node: FlowNode) =>
    node.key === '' ? t(`money.flow.unknown.${node.column}`) : words.titleOf(node.column, node);
  const nameOfId = (id: string) => {
    const node = flow.nodes.find((one) => one.id === id);
    return node ? nameOf(node) : '';
  };
  const sumOf = (links: readonly FlowLink[]) => links.reduce((sum, { amount }) => sum + amount, 0);
  const detailsOf = (node: FlowNode): string[] => {
    const incoming = flow.links.filter(({ to }) => to === node.id);
    const outgoing = flow.links.filter(({ from }) => from === node.id);
    if (incoming.length === 0 || outgoing.length === 0) return [];
    return [
      t('money.flow.incoming', { amount: format.money(sumOf(incoming)) }),
      t('money.flow.outgoing', { amount: format.money(sumOf(outgoing)) }),
    ];
  };
  const organisations = flow.nodes.filter(({ column }) => column === 'organisation');
  const colourOf = (node: FlowNode): ChartColour =>
    node.column === 'organisation' ? (COLOURS[organisations.indexOf(node)] ?? 8) : 8;
  const nodes: SankeyNodeInput[] = flow.nodes.map((node) => ({
    id: node.id,
    label: nameOf(node),
    column: COLUMNS.indexOf(node.column),
    value: node.amount,
    colour: colourOf(node),
    details: detailsOf(node),
  }));
  const links: SankeyLinkInput[] = flow.links.map((link) => ({
    id: linkId(link),
    from: link.from,
    to: link.to,
    value: link.amount,
  }));
  const open = (id: string) => {
    const node = flow.nodes.find((one) => one.id === id);
    const link = flow.links.find((one) => linkId(one) === id);
    const behind = node ? behindNode(flow, node, filter) : link && behindLink(flow, link, filter);
    if (behind) go({ ...address, lines: behind });
    else if (node) go({ ...address, view: 'breakdown', by: 'municipality', lines: undefined });
  };

  const places = flow.nodes.filter(({ column }) => column === 'municipality');
  const awarded = sumOf(flow.links.filter(({ to }) => places.some(({ id }) => id === to)));
  const largest = places
    .filter(({ key }) => key !== '' && key !== 'rest')
    .toSorted((a, b) => b.amount - a.amount)
    .at(0);
  const contributed = sumOf(flow.links.filter(({ figure }) => figure === 'contributed'));
  const findingOf = (): string => {
    const [total, amount] = [format.moneyShort(awarded), format.moneyShort(largest?.amount ?? 0)];
    if (largest) return t('money.flow.found', { name: nameOf(largest), amount, total });
    if (awarded > 0) return t('money.flow.foundUnplaced', { awarded: total });
    return contributed > 0
      ? t('money.flow.foundContributed', { total: format.moneyShort(contributed) })
      : t('money.flow.foundNothing');
  };
  const title = findingOf();
  const table: MoneyTableData = {
    heading: t('money.flow.route'),
    columns: [
      { id: 'contributed', heading: words.figure('contributed') },
      { id: 'awarded', heading: words.figure('awarded') },
    ],
    sections: COLUMNS.flatMap((column, index) => {
      const next = COLUMNS[index + 1];
      const here = flow.links.filter(({ from }) => flow.nodes.find(({ id }) => id === from)?.column === column);
      if (next === undefined || here.length === 0) return [];
      const names = { from: t(`money.dimension.${column}`), to: inSentence(t(`money.dimension.${next}`)) };
      return {
        id: column,
        heading: t('chart.flow', names),
        rows: here
          .toSorted((a, b) => b.amount - a.amount)
          .map((link) => ({
            id: linkId(link),
            title: t('chart.flow', { from: nameOfId(link.from), to: nameOfId(link.to) }),
            cells: { [link.figure]: { value: link.amount, behind: behindLink(flow, link, filter) } },
          })),
      };
    }),
  };
  return (
    <>
      <Panel>
        <ChartFrame
          title={title}
          subtitle={[t('money.flow.subtitle'), ...notes].join(' · ')}
          onExport={saveChart(title)}
        >
          <Sankey label={title} nodes={nodes} links={links} format={format.money} onOpen={open} />
        </ChartFrame>
        {flow.negative < 0 && (
          <p className="chart-note">{t('money.flow.negative', { amount: format.money(flow.negative) })}</p>
        )}
      </Panel>
      <Panel>
        <MoneyTable title={title} notes={notes} table={table} unit={unit} address={address} />
      </Panel>
    </>
  );
}
