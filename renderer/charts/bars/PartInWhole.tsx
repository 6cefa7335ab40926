// An amount and what lies inside it: every part on its own line, drawn within the whole, never added up.

import { useTranslation } from 'react-i18next';
import { ChartCanvas, type Drawing } from '../parts/ChartCanvas.tsx';
import type { ChartColour } from '../parts/chartColour.ts';
import { barLayout, widest } from './barLayout.ts';
import { barScale } from './barScale.ts';
import { PartInWholeRow } from './PartInWholeRow.tsx';
import { type PartLine, partLines, type WholeAmount } from './partInWhole.ts';

export type { WholeAmount } from './partInWhole.ts';

interface PartInWholeProps {
  /** What is shown, for a screen reader. */
  readonly label: string;
  readonly whole: WholeAmount;
  readonly format: (value: number, atLeast?: boolean) => string;
  /** Writes a share between 0 and 1, such as "2,5%". */
  readonly formatShare: (share: number) => string;
  readonly colour?: ChartColour;
  readonly onOpen?: (id: string) => void;
  readonly initialWidth?: number;
}

const INDENT = 14;
/** Pixels between the columns of shares and values. */
const SHARE_GAP = 18;

/** @returns the whole as the first line, under it its parts with their share, each inside what contains it */
export function PartInWhole({ label, whole, format, formatShare, colour = 1, onOpen, initialWidth }: PartInWholeProps) {
  const { t } = useTranslation();
  const lines = partLines(whole);
  const amountOf = (line: PartLine) =>
    line.value === null ? t('chart.notFilledIn') : format(line.value, line.atLeast);
  const shareOf = (line: PartLine) => {
    if (line.exceeds) return t('chart.exceedsWhole');
    return line.share === null ? null : formatShare(line.share);
  };
  const nameOf = (line: PartLine) => {
    const share = shareOf(line);
    const plain = t('chart.value', { label: line.label, value: amountOf(line) });
    if (share === null) return plain;
    if (line.exceeds) return t('chart.withState', { name: plain, state: share });
    return t('chart.shareOf', { label: line.label, value: amountOf(line), share, whole: whole.label });
  };

  const draw = (width: number): Drawing => {
    const labelsWidth = Math.max(...lines.map((line) => widest([line.label]) + line.depth * INDENT));
    // The words for an unknown value have the column of shares too: there is no share then.
    const valuesWidth = widest(lines.filter(({ value }) => value !== null).map(amountOf));
    const sharesWidth = widest(lines.map((line) => shareOf(line) ?? ''));
    const layout = barLayout(labelsWidth, sharesWidth + SHARE_GAP + valuesWidth, width);
    const lengthOf = barScale(
      lines.map(({ value }) => ({ value })),
      [],
      'nested',
      layout.barLength,
    );
    const content = (
      <g role="list">
        {lines.map((line, index) => (
          <PartInWholeRow
            key={line.id}
            line={line}
            name={nameOf(line)}
            value={amountOf(line)}
            share={shareOf(line)}
            shareX={layout.valueX - valuesWidth - SHARE_GAP}
            y={index * layout.rowHeight}
            width={width}
            indent={line.depth * INDENT}
            layout={layout}
            colour={colour}
            lengthOf={lengthOf}
            onOpen={onOpen}
          />
        ))}
      </g>
    );
    return { height: lines.length * layout.rowHeight, content };
  };

  return (
    <ChartCanvas
      label={label}
      summary={lines.map(nameOf).join('. ')}
      hasLinks={onOpen !== undefined || lines.some((line) => line.href !== undefined)}
      initialWidth={initialWidth}
      draw={draw}
    />
  );
}
