// The chain drawn: a column for each place, and a line from each record to what followed from it.

import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CHAIN_PLACES, type Chain } from '../../../../shared/contract/chain.ts';
import { ChainNodeCard } from './ChainNodeCard.tsx';

interface ChainDrawingProps {
  readonly chain: Chain;
  /** The record whose pane this is. */
  readonly here: string;
}

interface Line {
  readonly key: string;
  readonly path: string;
}

/** What the columns are called, in the order of `CHAIN_PLACES`. */
const PLACES = ['cause', 'advice', 'recommendations', 'work', 'proof'] as const;

/** A gentle curve from the end of one card to the beginning of the next. */
function curve(from: DOMRect, to: DOMRect, frame: DOMRect): string {
  const x1 = from.right - frame.left;
  const y1 = from.top + from.height / 2 - frame.top;
  const x2 = to.left - frame.left;
  const y2 = to.top + to.height / 2 - frame.top;
  const bend = Math.max(12, (x2 - x1) / 2);
  return `M${x1},${y1} C${x1 + bend},${y1} ${x2 - bend},${y2} ${x2},${y2}`;
}

export function ChainDrawing({ chain, here }: ChainDrawingProps) {
  const { t } = useTranslation();
  const frame = useRef<HTMLDivElement>(null);
  const [lines, setLines] = useState<readonly Line[]>([]);
  const { nodes, edges } = chain;

  const measure = useCallback(() => {
    const room = frame.current;
    if (!room) return;
    const box = room.getBoundingClientRect();
    const cards = new Map(
      [...room.querySelectorAll<HTMLElement>('[data-node]')].map((card) => [card.dataset['node'] ?? '', card]),
    );
    setLines(
      edges.flatMap(({ from, to }) => {
        const start = cards.get(from)?.getBoundingClientRect();
        const end = cards.get(to)?.getBoundingClientRect();
        return start && end ? [{ key: `${from} ${to}`, path: curve(start, end, box) }] : [];
      }),
    );
  }, [edges]);

  useLayoutEffect(() => {
    measure();
    const room = frame.current;
    if (!room) return;
    const observer = new ResizeObserver(measure);
    observer.observe(room);
    return () => observer.disconnect();
  }, [measure]);

  const columns = PLACES.map((name, place) => ({
    name,
    own: nodes.filter(({ type }) => CHAIN_PLACES[type] === place),
  })).filter(({ own }) => own.length > 0);
  return (
    <section className="ww-links-chain__scroll" aria-label={t('chain.drawn')}>
      <div
        ref={frame}
        className="ww-links-chain__frame"
        style={{ gridTemplateColumns: `repeat(${columns.length}, minmax(11rem, 1fr))` }}
      >
        <svg className="ww-links-chain__lines" aria-hidden>
          {lines.map(({ key, path }) => (
            <path key={key} d={path} />
          ))}
        </svg>
        {columns.map(({ name, own }) => (
          <div key={name} className="ww-links-chain__column">
            <h3>{t(`chain.place.${name}`)}</h3>
            <ul>
              {own.map((node) => (
                <li
                  key={node.id}
                  data-node={node.id}
                  className={`ww-links-chain__node${node.id === here ? ' ww-links-chain__node--here' : ''}`}
                >
                  <ChainNodeCard node={node} isHere={node.id === here} />
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}
