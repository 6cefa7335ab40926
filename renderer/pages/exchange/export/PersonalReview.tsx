// What of people would leave with the package: looked at before the file is made.

import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExportRequest, PersonalDatum, PersonalSummary } from '../../../../shared/contract/packages.ts';
import { call } from '../../../bridge/call.ts';
import { Arrival } from '../../../components/Arrival.tsx';
import { Banner } from '../../../components/Banner.tsx';
import { Button } from '../../../components/Button.tsx';
import { Panel } from '../../../components/Panel.tsx';
import { Skeleton } from '../../../components/Spinner.tsx';
import { useValueText } from '../../../records/valueText.ts';
import { errorSentence } from '../../../texts/errorSentence.ts';
import { useFormat } from '../../../texts/useFormat.ts';
import { useLabels } from '../../../texts/useLabels.ts';
import '../../../components/DataTable.css';

export interface PersonalReviewProps {
  readonly request: ExportRequest;
  /** The way on, shown once the data are. */
  readonly children: ReactNode;
}

const PAGE = 200;

export function PersonalReview({ request, children }: PersonalReviewProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { data, error, hasNextPage, fetchNextPage, isFetching } = useInfiniteQuery({
    queryKey: ['exchange.personal', request],
    initialPageParam: 0,
    placeholderData: keepPreviousData,
    queryFn: ({ pageParam }) => call('exchange.personal', { request, offset: pageParam, limit: PAGE }),
    getNextPageParam: (last, pages) => (pages.length * PAGE < last.total ? pages.length * PAGE : undefined),
  });
  const [first] = data?.pages ?? [];
  const personal = data?.pages.flatMap((page) => page.data) ?? [];
  return (
    // Once more when the data are there: only then there is something to scroll to.
    <Arrival key={first ? 'here' : 'awaited'}>
      <Panel title={t('export.review.title')}>
        <div className="ww-export__fields">
          {error && <Banner tone="bad">{errorSentence(t, error)}</Banner>}
          {!first && !error && <Skeleton />}
          {first && (
            <>
              <Verdict summary={first} total={first.total} />
              {personal.length > 0 && <PersonalTable data={personal} />}
              {hasNextPage && (
                <div>
                  <Button isPending={isFetching} onPress={() => void fetchNextPage()}>
                    {t('export.review.more', {
                      shown: format.number(personal.length),
                      total: format.number(first.total),
                    })}
                  </Button>
                </div>
              )}
              <div className="ww-export__finish">{children}</div>
            </>
          )}
        </div>
      </Panel>
    </Arrival>
  );
}

function Verdict({ summary, total }: { readonly summary: PersonalSummary; readonly total: number }) {
  const { t } = useTranslation();
  const format = useFormat();
  const labels = useLabels();
  return (
    <>
      <Banner tone={total > 0 ? 'attention' : 'good'}>
        {total > 0 ? t('export.review.found', { count: total }) : t('export.review.none')}
      </Banner>
      {summary.counts.length > 0 && (
        <ul className="ww-export__counts">
          {summary.counts.map(({ type, field, count }) => (
            <li key={`${type} ${field}`}>
              {t('export.review.count', {
                type: labels.one(type),
                field: labels.field(type, field),
                number: format.number(count),
              })}
            </li>
          ))}
        </ul>
      )}
      {summary.authors.length > 0 && (
        <p>
          {t('export.review.authors', {
            count: summary.authors.length,
            names: format.list(summary.authors.slice(0, 12)),
          })}
        </p>
      )}
    </>
  );
}

function PersonalTable({ data }: { readonly data: readonly PersonalDatum[] }) {
  const { t } = useTranslation();
  const labels = useLabels();
  const textOf = useValueText();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1)
    <section className="ww-table-room" aria-label={t('export.review.table')} tabIndex={0}>
      <table className="ww-table">
        <thead>
          <tr>
            <th scope="col">{t('export.review.record')}</th>
            <th scope="col">{t('export.review.field')}</th>
            <th scope="col">{t('export.review.value')}</th>
            <th scope="col">{t('export.review.where')}</th>
          </tr>
        </thead>
        <tbody>
          {data.map(({ type, record, title, field, value, isCurrent }) => (
            <tr key={`${record} ${field} ${String(value)}`}>
              <th scope="row">{title || labels.one(type)}</th>
              <td>{labels.field(type, field)}</td>
              <td>{textOf(type, field, value, {}) ?? '–'}</td>
              <td className="ww-exchange__short">{t(isCurrent ? 'export.review.current' : 'export.review.past')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
