// The rows as they will be read: what stands in the file beside what it becomes, and what is here now.

import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Tone } from '../../../shared/catalogue/fields.ts';
import type { CheckedRow, ReadCell, RowEffect, TableCheck } from '../../../shared/contract/sheets.ts';
import { call } from '../../bridge/call.ts';
import { Badge } from '../../components/Badge.tsx';
import { Button } from '../../components/Button.tsx';
import { Select } from '../../components/Select.tsx';
import { type Titles, useValueText } from '../../records/valueText.ts';
import { useFormat } from '../../texts/useFormat.ts';
import { useLabels } from '../../texts/useLabels.ts';
import { useCellProblem } from './useCellProblem.ts';
import '../../components/DataTable.css';

const PAGE = 20;
const TONES: { readonly [Effect in RowEffect]: Tone } = {
  new: 'good',
  changed: 'info',
  unchanged: 'neutral',
  problem: 'bad',
};
const EFFECTS = Object.keys(TONES) as RowEffect[];

/** What a person wants to see first: changes, then what is new, then what is wrong. */
function firstEffect(check: TableCheck): RowEffect | null {
  return EFFECTS.find((effect) => check[effect] > 0 && effect !== 'unchanged') ?? null;
}

export function RowPreview({ check }: { readonly check: TableCheck }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [effect, setEffect] = useState<RowEffect | null>(() => firstEffect(check));
  const { data, hasNextPage, fetchNextPage, isFetching } = useInfiniteQuery({
    queryKey: ['sheets.rows', check.token, effect],
    initialPageParam: 0,
    placeholderData: keepPreviousData,
    queryFn: ({ pageParam }) => call('sheets.rows', { token: check.token, effect, offset: pageParam, limit: PAGE }),
    getNextPageParam: (last, pages) => (pages.length * PAGE < last.total ? pages.length * PAGE : undefined),
  });
  const rows = data?.pages.flatMap((page) => page.rows) ?? [];
  const titles: Titles = Object.assign({}, ...(data?.pages.map((page) => page.titles) ?? []));
  return (
    <>
      <div className="ww-sheets__choices">
        <Select<RowEffect>
          label={t('sheets.check.show')}
          emptyLabel={t('sheets.check.all')}
          value={effect}
          onChange={setEffect}
          options={EFFECTS.map((id) => ({ id, label: t(`sheets.effect.${id}`), detail: format.number(check[id]) }))}
        />
      </div>
      {rows.length === 0 && !isFetching && <p className="ww-muted">{t('sheets.check.none')}</p>}
      {rows.length > 0 && <RowTable check={check} rows={rows} titles={titles} />}
      {hasNextPage && (
        <Button isPending={isFetching} onPress={() => void fetchNextPage()}>
          {t('sheets.check.more')}
        </Button>
      )}
    </>
  );
}

interface RowTableProps {
  readonly check: TableCheck;
  readonly rows: readonly CheckedRow[];
  readonly titles: Titles;
}

function RowTable({ check, rows, titles }: RowTableProps) {
  const { t } = useTranslation();
  const labels = useLabels();
  const textOf = useValueText();
  const say = useCellProblem(check.type);
  const readAs = (row: CheckedRow, cell: ReadCell): string => {
    if (cell.effect === 'problem') {
      const problem = row.problems.find(({ field }) => field === cell.field);
      return problem ? say(problem) : '';
    }
    if (cell.effect === 'left') return t('sheets.check.left');
    return textOf(check.type, cell.field, cell.value, titles) ?? '–';
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1)
    <section className="ww-table-room" aria-label={t('sheets.check.readRows')} tabIndex={0}>
      <table className="ww-table">
        <thead>
          <tr>
            <th scope="col">{t('sheets.check.cell')}</th>
            <th scope="col">{t('sheets.check.field')}</th>
            <th scope="col">{t('sheets.check.stands')}</th>
            <th scope="col">{t('sheets.check.read')}</th>
            <th scope="col">{t('sheets.check.now')}</th>
          </tr>
        </thead>
        {rows.map((row) => (
          <tbody key={row.row}>
            <tr className="ww-sheets__record">
              <th scope="rowgroup" colSpan={5}>
                {t('sheets.check.row')} {row.row}{' '}
                <Badge tone={TONES[row.effect]}>{t(`sheets.effect.${row.effect}`)}</Badge> {row.title}
              </th>
            </tr>
            {row.cells.map((cell) => (
              <tr key={cell.field} className={cell.effect === 'problem' ? 'ww-sheets__wrong' : undefined}>
                <td>
                  {cell.column}
                  {row.row}
                </td>
                <td>{labels.field(check.type, cell.field)}</td>
                <td>
                  <span className="ww-sheets__value">{cell.raw === '' ? '–' : cell.raw}</span>
                </td>
                <td>
                  <span className="ww-sheets__value">{readAs(row, cell)}</span>
                  {cell.effect === 'conflict' && <Badge tone="attention">{t('sheets.effect.conflict')}</Badge>}
                </td>
                <td>
                  <span className="ww-sheets__value">{textOf(check.type, cell.field, cell.before, titles) ?? '–'}</span>
                </td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}
