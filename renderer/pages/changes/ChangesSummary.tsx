// What the page is about, in words: which changes, how many, by whom. The heading of what is printed.

import { useTranslation } from 'react-i18next';
import type { ArrivedImport, ChangePage, ChangePeriod } from '../../../shared/contract/changes.ts';
import { useSession } from '../../state/session.ts';
import { useFormat } from '../../texts/useFormat.ts';
import { useLabels } from '../../texts/useLabels.ts';
import { useLanguage } from '../../texts/useLanguage.ts';

export interface ChangesSummaryProps {
  readonly period: ChangePeriod;
  /** The import that the period is about. */
  readonly arrived: ArrivedImport | undefined;
  readonly whole: ChangePage;
}

export function ChangesSummary({ period, arrived, whole }: ChangesSummaryProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const labels = useLabels();
  const language = useLanguage();
  const { version } = useSession();
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  const { total, types, authors } = whole;
  return (
    <div className="ww-changes__summary">
      <p>
        <strong>
          {period.kind === 'sinceDate'
            ? t('changes.heading.sinceDate', { date: format.date(period.date) })
            : t(`changes.heading.${period.kind}`, {
                sender: arrived?.sender ?? '',
                when: arrived ? format.moment(arrived.at) : '',
              })}
        </strong>
      </p>
      {total > 0 && (
        <p>
          {t('changes.summary', {
            count: total,
            types: list.format(
              types.map(({ type, count }) =>
                t('changes.typeCount', { what: labels.other(type), number: format.number(count) }),
              ),
            ),
          })}{' '}
          {t('changes.authors', {
            authors: list.format(authors.map(({ author, count }) => t('changes.authorCount', { author, count }))),
          })}
        </p>
      )}
      <p className="ww-print-only">
        {t('changes.printed', { when: format.moment(new Date().toISOString()), version })}
      </p>
    </div>
  );
}
