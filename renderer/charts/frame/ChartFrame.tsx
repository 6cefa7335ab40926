// What every chart stands in: a title that states the finding, the same figures as a table, and the way out as a file.

import { type ReactNode, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChartChoice } from './ChartChoice.tsx';
import { ChartTable, type ChartTableData } from './ChartTable.tsx';
import { embeddedFonts } from './embeddedFonts.ts';
import { exportPng } from './exportPng.ts';
import { exportSvg } from './exportSvg.ts';

export type ChartFormat = 'svg' | 'png';

interface ChartFrameProps {
  /** The finding, as a sentence: "Drie van de vijf projecten lopen". */
  readonly title: string;
  /** On which date the figures stand, what they count. */
  readonly subtitle?: string;
  /** Where the figures come from, without the word "bron". */
  readonly source?: string;
  /** Left out where the same figures stand in a table beside the chart. */
  readonly table?: ChartTableData;
  /** A choice of the figure, beside the choice between chart and table. */
  readonly tools?: ReactNode;
  /** Gets the file's content: text for SVG, bytes for PNG. Without it nothing can be saved. */
  readonly onExport?: (format: ChartFormat, data: Uint8Array | string) => void;
  /** In a report there is nothing to press: only title, chart and source. */
  readonly isStatic?: boolean;
  readonly children: ReactNode;
}

type View = 'chart' | 'table';

/** @returns the chart in a figure with its title */
export function ChartFrame({
  title,
  subtitle,
  source,
  table,
  tools,
  onExport,
  isStatic = false,
  children,
}: ChartFrameProps) {
  const { t } = useTranslation();
  const titleId = useId();
  const body = useRef<HTMLDivElement>(null);
  const [view, setView] = useState<View>('chart');
  const [exportFailed, setExportFailed] = useState(false);

  const save = async (format: ChartFormat) => {
    setExportFailed(false);
    try {
      const svg = body.current?.querySelector<SVGSVGElement>('svg[data-chart]');
      if (!svg || !body.current) throw new Error('There is no drawing to save');
      const ground = getComputedStyle(body.current).backgroundColor;
      const texts = { title, subtitle };
      if (format === 'svg') onExport?.(format, exportSvg(svg, texts, ground));
      else
        onExport?.(
          format,
          await exportPng(exportSvg(svg, texts, ground, await embeddedFonts(getComputedStyle(svg).fontFamily))),
        );
    } catch {
      setExportFailed(true);
    }
  };

  return (
    <figure className="chart-frame" aria-labelledby={titleId}>
      <div className="chart-frame-head">
        <div>
          <strong id={titleId} className="chart-title">
            {title}
          </strong>
          {subtitle ? <span className="chart-subtitle">{subtitle}</span> : null}
        </div>
        {isStatic ? null : (
          <div className="chart-tools">
            {tools}
            {table ? (
              <ChartChoice<View>
                label={t('chart.frame.view')}
                options={[
                  { id: 'chart', label: t('chart.frame.chart') },
                  { id: 'table', label: t('chart.frame.table') },
                ]}
                chosen={view}
                onChoose={setView}
              />
            ) : null}
            {onExport ? (
              <div className="chart-export" role="group" aria-label={t('chart.frame.saveAs')}>
                <button type="button" title={t('chart.frame.exportSvgHint')} onClick={() => void save('svg')}>
                  {t('chart.frame.exportSvg')}
                </button>
                <button type="button" title={t('chart.frame.exportPngHint')} onClick={() => void save('png')}>
                  {t('chart.frame.exportPng')}
                </button>
              </div>
            ) : null}
          </div>
        )}
      </div>
      {exportFailed ? (
        <p className="chart-note" role="alert">
          {t('chart.frame.exportFailed')}
        </p>
      ) : null}
      {/* Hidden, not removed: a drawing can also be saved while its table is shown. */}
      <div className="chart-body" ref={body} hidden={view === 'table'}>
        {children}
      </div>
      {view === 'table' && table ? <ChartTable caption={title} {...table} /> : null}
      {source ? <p className="chart-source">{t('chart.frame.source', { source })}</p> : null}
    </figure>
  );
}
