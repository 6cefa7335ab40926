// What flows from column to column, as bands as thick as the amount.

import { type KeyboardEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isDirection, neighbour } from '../map/neighbour.ts';
import { ChartCanvas, type Drawing } from '../parts/ChartCanvas.tsx';
import { ChartTooltip } from '../parts/ChartTooltip.tsx';
import { SankeyNode } from './SankeyNode.tsx';
import type { SankeyLinkInput, SankeyNodeInput } from './sankeyFlow.ts';
import { type PlacedNode, sankeyLayout } from './sankeyLayout.ts';

export type { SankeyLinkInput, SankeyNodeInput } from './sankeyFlow.ts';

interface SankeyProps {
  /** What is shown, for a screen reader. */
  readonly label: string;
  readonly nodes: readonly SankeyNodeInput[];
  readonly links: readonly SankeyLinkInput[];
  readonly format: (value: number) => string;
  /** Gets the id of a place or of a band. Bands are for the pointer; by keyboard they are reached in the table. */
  readonly onOpen?: (id: string) => void;
  readonly initialWidth?: number;
}

/** @returns the flow; Tab goes to one place, the arrow keys from there to the others */
export function Sankey({ label, nodes, links, format, onOpen, initialWidth }: SankeyProps) {
  const { t } = useTranslation();
  const helpId = useId();
  const [shownId, setShownId] = useState<string | null>(null);
  const [stopId, setStopId] = useState<string | null>(null);
  const labelOf = (id: string) => nodes.find((node) => node.id === id)?.label ?? '';
  const nameOf = (node: SankeyNodeInput) =>
    t('chart.value', { label: node.label, value: [format(node.value), ...(node.details ?? [])].join('; ') });
  const linkName = ({ from, to }: SankeyLinkInput) => t('chart.flow', { from: labelOf(from), to: labelOf(to) });
  const tabStop = nodes.find(({ id }) => id === stopId) ?? nodes[0];

  const pressKey = (event: KeyboardEvent, placed: readonly PlacedNode[]) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !isDirection(event.key) || !tabStop) return;
    event.preventDefault();
    const points = placed.map(({ id, x, text }) => ({ id, x, y: text.y }));
    const from = points.find(({ id }) => id === tabStop.id);
    const to = from && neighbour(from, points, event.key);
    const marks = event.currentTarget.querySelectorAll<SVGElement>('[data-id]');
    for (const mark of marks) if (mark.dataset['id'] === to?.id) mark.focus();
  };

  const draw = (width: number): Drawing => {
    const laidOut = sankeyLayout(nodes, links, width);
    const shownNode = laidOut.nodes.find(({ id }) => id === shownId);
    const shownLink = laidOut.links.find(({ id }) => id === shownId);
    const isLit = (link: SankeyLinkInput) =>
      shownId !== null && (link.id === shownId || link.from === shownId || link.to === shownId);
    const colourOf = (id: string) => nodes.find((node) => node.id === id)?.colour ?? 'neutral';
    const content = (
      <>
        <g aria-hidden="true" fill="none">
          {laidOut.links.map((link) => (
            // biome-ignore lint/a11y/noStaticElementInteractions: for the pointer only; by keyboard bands are in the table.
            <path
              key={link.id}
              className={`chart-band chart-band-${colourOf(link.from)}`}
              data-lit={isLit(link) || undefined}
              data-operable={onOpen !== undefined || undefined}
              d={link.path}
              strokeWidth={link.thickness}
              onPointerEnter={() => setShownId(link.id)}
              onPointerLeave={() => setShownId(null)}
              onClick={() => onOpen?.(link.id)}
            />
          ))}
        </g>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: gathers the keys of the places inside. */}
        <g onKeyDown={onOpen ? (event) => pressKey(event, laidOut.nodes) : undefined}>
          {laidOut.nodes.map((node) => (
            <SankeyNode
              key={node.id}
              node={node}
              name={nameOf(node)}
              tabIndex={onOpen ? (node.id === tabStop?.id ? 0 : -1) : undefined}
              onOpen={onOpen}
              onShow={setShownId}
              onFocus={(id) => {
                setStopId(id);
                setShownId(id);
              }}
            />
          ))}
        </g>
      </>
    );
    const tip = shownNode
      ? {
          x: shownNode.x + shownNode.width / 2,
          y: shownNode.y,
          title: shownNode.label,
          lines: [format(shownNode.value), ...(shownNode.details ?? [])],
        }
      : shownLink && { x: shownLink.x, y: shownLink.y, title: linkName(shownLink), lines: [format(shownLink.value)] };
    return {
      height: laidOut.height,
      content,
      overlay: tip && <ChartTooltip chartWidth={width} {...tip} />,
    };
  };

  if (nodes.length === 0) return <p className="chart-note">{t('chart.noFigures')}</p>;
  const summary = [
    ...nodes.map(nameOf),
    ...links.map((link) => t('chart.value', { label: linkName(link), value: format(link.value) })),
  ].join('. ');
  return (
    <>
      <ChartCanvas
        label={label}
        summary={summary}
        hasLinks={onOpen !== undefined}
        describedBy={onOpen ? helpId : undefined}
        initialWidth={initialWidth}
        draw={draw}
      />
      {onOpen ? (
        <p id={helpId} className="chart-hidden">
          {t('chart.flowHelp')}
        </p>
      ) : null}
    </>
  );
}
