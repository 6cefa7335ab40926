// Every field that a package would change, searchable; read in pages, so that a large package stays fast.

import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecordTypeName } from '../../../../shared/catalogue/catalogue.ts';
import type { Tone } from '../../../../shared/catalogue/fields.ts';
import type { PreviewEffect, PreviewField } from '../../../../shared/contract/packages.ts';
import { DELETED } from '../../../../shared/merge/change.ts';
import { call } from '../../../bridge/call.ts';
import { Badge } from '../../../components/Badge.tsx';
import { Button } from '../../../components/Button.tsx';
import { SearchField } from '../../../components/SearchField.tsx';
import { Select } from '../../../components/Select.tsx';
import { type Titles, useValueText } from '../../../records/valueText.ts';
import { useFormat } from '../../../texts/useFormat.ts';
import { useLabels } from '../../../texts/useLabels.ts';
import '../../../components/DataTable.css';

export interface PreviewFieldsProps {
  /** What gives the fields, a page at a time. */
  readonly procedure: 'exchange.previewFields' | 'compare.fields';
  readonly token: string;
  /** The record types in which something changes. */
  readonly types: readonly RecordTypeName[];
}

const PAGE = 100;
const TONES: { readonly [Effect in PreviewEffect]: Tone } = {
  new: 'good',
  changed: 'info',
  deleted: 'bad',
  conflict: 'attention',
};
const EFFECTS = Object.keys(TONES) as PreviewEffect[];
/** Two states that are compared differ; nobody changed one while another changed the other. */
const COMPARED = EFFECTS.filter((effect) => effect !== 'conflict');

export function PreviewFields({ procedure, token, types }: PreviewFieldsProps) {
  const { t } = useTranslation();
  const labels = useLabels();
  const format = useFormat();
  const [search, setSearch] = useState('');
  const [effect, setEffect] = useState<PreviewEffect | null>(null);
  const [type, setType] = useState<RecordTypeName | null>(null);
  const wanted = useDeferredValue(search);
  const { data, hasNextPage, fetchNextPage, isFetching } = useInfiniteQuery({
    queryKey: [procedure, token, wanted, effect, type],
    initialPageParam: 0,
    placeholderData: keepPreviousData,
    queryFn: ({ pageParam }) =>
      call(procedure, {
        token,
        search: wanted,
        offset: pageParam,
        limit: PAGE,
        ...(effect === null ? {} : { effect }),
        ...(type === null ? {} : { type }),
      }),
    getNextPageParam: (last, pages) => {
      const shown = pages.length * PAGE;
      return shown < last.total ? shown : undefined;
    },
  });
  const fields = data?.pages.flatMap((page) => page.fields) ?? [];
  const total = data?.pages[0]?.total ?? 0;
  const isComparison = procedure === 'compare.fields';
  const titles: Titles = Object.assign({}, ...(data?.pages.map((page) => page.titles) ?? []));
  return (
    <>
      <div className="ww-exchange__filters ww-no-print">
        <SearchField
          label={t('exchange.preview.search')}
          placeholder={t('exchange.preview.search')}
          value={search}
          onChange={setSearch}
        />
        <Select
          label={t('exchange.preview.type')}
          emptyLabel={t('exchange.preview.all')}
          value={type}
          onChange={setType}
          options={types.map((id) => ({ id, label: labels.other(id) }))}
        />
        <Select
          label={t('exchange.preview.effect')}
          emptyLabel={t('exchange.preview.all')}
          value={effect}
          onChange={setEffect}
          options={(isComparison ? COMPARED : EFFECTS).map((id) => ({ id, label: t(`exchange.effect.${id}`) }))}
        />
        <span className="ww-muted">
          {t('exchange.preview.shown', { shown: format.number(fields.length), total: format.number(total) })}
        </span>
      </div>
      {fields.length === 0 && !isFetching && <p className="ww-muted">{t('exchange.preview.none')}</p>}
      {fields.length > 0 && <FieldTable fields={fields} titles={titles} isComparison={isComparison} />}
      {hasNextPage && (
        <Button isPending={isFetching} onPress={() => void fetchNextPage()}>
          {t('exchange.preview.more')}
        </Button>
      )}
    </>
  );
}

interface FieldTableProps {
  readonly fields: readonly PreviewField[];
  readonly titles: Titles;
  /** Of two states nobody is asked who made the difference. */
  readonly isComparison: boolean;
}

function FieldTable({ fields, titles, isComparison }: FieldTableProps) {
  const { t } = useTranslation();
  const labels = useLabels();
  const format = useFormat();
  const textOf = useValueText();
  const words = ({ type, field }: PreviewField, value: PreviewField['before']): string => {
    if (field === DELETED) return t(value === 1 ? 'choice.yesNo.yes' : 'choice.yesNo.no');
    return textOf(type, field, value, titles) ?? '–';
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1)
    <section className="ww-table-room" aria-label={t('exchange.preview.fields')} tabIndex={0}>
      <table className="ww-table">
        <thead>
          <tr>
            <th scope="col">{t('exchange.preview.record')}</th>
            <th scope="col">{t('exchange.preview.field')}</th>
            <th scope="col">{t(isComparison ? 'compare.before' : 'exchange.preview.before')}</th>
            <th scope="col">{t(isComparison ? 'compare.after' : 'exchange.preview.after')}</th>
            {!isComparison && <th scope="col">{t('exchange.preview.by')}</th>}
          </tr>
        </thead>
        <tbody>
          {fields.map((field) => (
            <tr key={`${field.record} ${field.field}`}>
              <th scope="row">
                {field.title || labels.one(field.type)} <br />
                <Badge tone={TONES[field.effect]}>{t(`exchange.effect.${field.effect}`)}</Badge>
              </th>
              <td>{labels.field(field.type, field.field)}</td>
              <td>
                <span className="ww-exchange__value">{words(field, field.before)}</span>
              </td>
              <td>
                <span className="ww-exchange__value">{words(field, field.after)}</span>
              </td>
              {!isComparison && (
                <td>
                  {field.author}
                  <br />
                  <small className="ww-muted">{format.moment(field.at)}</small>
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
