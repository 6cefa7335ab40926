// Steps from one total to another: what comes goes up, what leaves goes down, and each says by how much.

import { scaleBand } from 'd3-scale';
import { useTranslation } from 'react-i18next';
import { valueAxis } from '../columns/columnLayout.ts';
import { ChartCanvas, type Drawing } from '../parts/ChartCanvas.tsx';
import { ChartLink } from '../parts/ChartLink.tsx';
import { type ChartColour, fillClass } from '../parts/chartColour.ts';
import { textWidth } from '../parts/textWidth.ts';
import { wrapText } from '../parts/wrapText.ts';
import { type PlacedStep, type WaterfallStepInput, waterfallSteps } from './waterfallLayout.ts';

export type { WaterfallStepInput } from './waterfallLayout.ts';

interface WaterfallProps {
  /** What is shown, for a screen reader. */
  readonly label: string;
  readonly steps: readonly WaterfallStepInput[];
  readonly format: (value: number) => string;
  /** Shorter, for the axis and above bars: the unit is in `axisLabel`. */
  readonly formatTick: (value: number) => string;
  readonly axisLabel: string;
  /** Gets the step's id. */
  readonly onOpen?: (id: string) => void;
  readonly initialWidth?: number;
}

const PLOT_HEIGHT = 240;
const ABOVE_PLOT = 40;
const FONT_SIZE = 12;
const LINE = 15;
const LABEL_LINES = 3;
const WIDEST_BAR = 96;

function colourOf({ isTotal, amount }: WaterfallStepInput): ChartColour {
  if (isTotal) return amount < 0 ? 'bad' : 'accent';
  return amount < 0 ? 2 : 3;
}

/** @returns the steps from left to right, each a button that opens what is behind it, joined by thin lines */
export function Waterfall({ label, steps, format, formatTick, axisLabel, onOpen, initialWidth }: WaterfallProps) {
  const { t } = useTranslation();
  const placed = waterfallSteps(steps);
  const signed = ({ amount, isTotal }: WaterfallStepInput, write: (value: number) => string) =>
    !isTotal && amount > 0 ? t('chart.plus', { value: write(amount) }) : write(amount);
  const nameOf = (step: PlacedStep) => t('chart.value', { label: step.label, value: signed(step, format) });

  const draw = (width: number): Drawing => {
    const base = ABOVE_PLOT + PLOT_HEIGHT;
    const { ticks, heightOf, below } = valueAxis(
      placed.flatMap(({ from, to }) => [from, to]),
      PLOT_HEIGHT,
    );
    const zero = base - below;
    const left = Math.max(...ticks.map((tick) => textWidth(formatTick(tick), FONT_SIZE))) + 10;
    const bands = scaleBand()
      .domain(placed.map(({ id }) => id))
      .range([left, width - 1])
      .paddingInner(0.28)
      .paddingOuter(0.14);
    const barWidth = Math.min(bands.bandwidth(), WIDEST_BAR);
    /** The left of a bar, in the middle of its band. */
    const leftOf = (id: string) => (bands(id) ?? left) + (bands.bandwidth() - barWidth) / 2;
    const yOf = (value: number) => zero - heightOf(value);
    const labels = placed.map((step) => wrapText(step.label, FONT_SIZE, bands.step() - 4, LABEL_LINES));
    const content = (
      <>
        <g aria-hidden="true">
          <text className="chart-small chart-muted" x={0} y={14}>
            {axisLabel}
          </text>
          {ticks.map((tick) => (
            <g key={tick} transform={`translate(0,${yOf(tick)})`}>
              <line className={tick === 0 ? 'chart-axis' : 'chart-grid'} x1={left} x2={width} y1={0} y2={0} />
              <text className="chart-small chart-muted chart-figure" x={left - 8} y={4} textAnchor="end">
                {formatTick(tick)}
              </text>
            </g>
          ))}
        </g>
        {placed.map((step, index) => {
          const x = leftOf(step.id);
          const top = Math.min(yOf(step.from), yOf(step.to));
          const height = Math.max(Math.abs(yOf(step.from) - yOf(step.to)), 1);
          const next = placed[index + 1];
          return (
            <g key={step.id}>
              <ChartLink id={step.id} name={nameOf(step)} onOpen={onOpen}>
                <rect
                  className="chart-hit"
                  x={x - 4}
                  y={ABOVE_PLOT - 24}
                  width={barWidth + 8}
                  height={PLOT_HEIGHT + 28 + LABEL_LINES * LINE}
                  rx={4}
                />
                <rect className={fillClass(colourOf(step))} x={x} y={top} width={barWidth} height={height} />
                <text
                  className="chart-small chart-figure chart-strong chart-halo"
                  x={x + barWidth / 2}
                  y={top - 6}
                  textAnchor="middle"
                >
                  {signed(step, formatTick)}
                </text>
                {labels[index]?.map((line, at) => (
                  <text
                    // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a label are only known by their place.
                    key={at}
                    className="chart-small"
                    x={x + barWidth / 2}
                    y={base + 18 + at * LINE}
                    textAnchor="middle"
                  >
                    {line}
                  </text>
                ))}
              </ChartLink>
              {next && !next.isTotal ? (
                <line
                  className="chart-joint"
                  x1={x + barWidth}
                  x2={leftOf(next.id)}
                  y1={yOf(step.to)}
                  y2={yOf(step.to)}
                />
              ) : null}
            </g>
          );
        })}
      </>
    );
    return { height: base + 14 + LABEL_LINES * LINE, content };
  };

  if (placed.length === 0) return <p className="chart-note">{t('chart.noFigures')}</p>;
  return (
    <ChartCanvas
      label={label}
      summary={placed.map(nameOf).join('. ')}
      hasLinks={onOpen !== undefined}
      initialWidth={initialWidth}
      draw={draw}
    />
  );
}
