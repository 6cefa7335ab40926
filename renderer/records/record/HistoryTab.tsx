// Who changed what and when, and the record as it was on a date.

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HistoryEntry, RecordDetail } from '../../../shared/contract/queries.ts';
import { useAsk } from '../../bridge/useAsk.ts';
import { Banner } from '../../components/Banner.tsx';
import { Button } from '../../components/Button.tsx';
import { Skeleton } from '../../components/Spinner.tsx';
import { errorSentence } from '../../texts/errorSentence.ts';
import { useFormat } from '../../texts/useFormat.ts';
import { useLabels } from '../../texts/useLabels.ts';
import { useTitles } from '../useTitles.ts';
import { firstLine, type Titles, useValueText } from '../valueText.ts';
import { AsOnDate } from './AsOnDate.tsx';
import { referredIds } from './referredIds.ts';

const SHOWN_AT_FIRST = 30;

interface EntryProps {
  readonly detail: RecordDetail;
  readonly entry: HistoryEntry;
  readonly titles: Titles;
  /** The change with which the record began. */
  readonly isFirst: boolean;
}

function Entry({ detail, entry, titles, isFirst }: EntryProps) {
  const { t } = useTranslation();
  const labels = useLabels();
  const format = useFormat();
  const valueText = useValueText();
  const { type } = detail;
  return (
    <li className="ww-history-entry">
      <p>
        <strong>
          {isFirst && entry.batchKind === 'edit' ? t('record.history.created') : t(`record.batch.${entry.batchKind}`)}
        </strong>{' '}
        <span className="ww-muted">
          {t('record.history.entry', { who: entry.author, when: format.moment(entry.at) })}
        </span>
      </p>
      <table>
        <thead className="ww-visually-hidden">
          <tr>
            <th scope="col">{t('record.history.field')}</th>
            {!isFirst && <th scope="col">{t('record.history.before')}</th>}
            <th scope="col">{t('record.history.after')}</th>
          </tr>
        </thead>
        <tbody>
          {entry.fields.map(({ field, before, after }) => {
            const say = (value: typeof before): string => {
              if (field === 'deleted') return t(value === 1 ? 'record.conflict.isDeleted' : 'record.conflict.isKept');
              return firstLine(valueText(type, field, value, titles) ?? t('record.history.nothing'));
            };
            return (
              <tr key={field}>
                <th scope="row">
                  {field === 'deleted' ? t('record.conflict.deletedField') : labels.field(type, field)}
                </th>
                {!isFirst && <td className="ww-history-before">{before === null ? '' : say(before)}</td>}
                <td>{say(after)}</td>
              </tr>
            );
          })}
          {entry.withheld.map((field) => (
            <tr key={field}>
              <th scope="row">{labels.field(type, field)}</th>
              {!isFirst && <td />}
              <td className="ww-muted">{t('record.history.withheld')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </li>
  );
}

export function HistoryTab({ detail }: { readonly detail: RecordDetail }) {
  const { t } = useTranslation();
  const { type, id } = detail;
  const { data: entries, error } = useAsk('records.history', { type, id });
  const [limit, setLimit] = useState(SHOWN_AT_FIRST);
  const shown = (entries ?? []).slice(0, limit);
  const values = shown.flatMap(({ fields }) =>
    fields.flatMap(({ field, before, after }) => [[field, before] as const, [field, after] as const]),
  );
  const titles = useTitles(referredIds(type, values), detail.titles);
  return (
    <div className="ww-record-scroll">
      <AsOnDate detail={detail} />
      <h3>{t('record.history.heading')}</h3>
      {error && <Banner tone="bad">{errorSentence(t, error)}</Banner>}
      {!entries && !error && <Skeleton rows={4} />}
      <ol className="ww-history">
        {shown.map((entry) => (
          <Entry key={entry.change} detail={detail} entry={entry} titles={titles} isFirst={entry === entries?.at(-1)} />
        ))}
      </ol>
      {entries && entries.length > limit && (
        <Button onPress={() => setLimit(limit + SHOWN_AT_FIRST)}>{t('record.history.more')}</Button>
      )}
    </div>
  );
}
