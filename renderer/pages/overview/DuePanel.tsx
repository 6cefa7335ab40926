// What is late or nearly so, of every kind, the longest overdue first.

import { useTranslation } from 'react-i18next';
import { plusDays } from '../../../shared/calendar/days.ts';
import type { DueItem } from '../../../shared/contract/overview.ts';
import { momentTitle } from '../../../shared/texts/momentTitle.ts';
import { recordHref } from '../../app/href.ts';
import { useAsk } from '../../bridge/useAsk.ts';
import { Badge } from '../../components/Badge.tsx';
import { Panel } from '../../components/Panel.tsx';
import { inSentence } from '../../records/inSentence.ts';
import { useFormat } from '../../texts/useFormat.ts';
import { useLabels } from '../../texts/useLabels.ts';
import { useLanguage } from '../../texts/useLanguage.ts';

export interface DuePanelProps {
  readonly items: readonly DueItem[];
  /** ISO date. */
  readonly today: string;
}

/** One line of the panel. */
interface DueLine {
  readonly id: string;
  readonly title: string;
  readonly what: string;
  readonly href: string;
  /** ISO date. */
  readonly date: string;
  /** From today; negative is past. */
  readonly days: number;
}

/** The field by which most records are due: it needs no word of its own. */
const DUE_DATE = 'dueDate';

/** Moments of every year are announced as long as records of other kinds are. */
const ANNOUNCED_DAYS = 30;

/** @returns the moments of every year that come soon; one whose place a record takes is among the records already */
function useFixedLines(today: string): DueLine[] {
  const { t } = useTranslation();
  const language = useLanguage();
  const { data } = useAsk('calendar.get', { from: today, until: plusDays(today, ANNOUNCED_DAYS) });
  const soon = data?.moments.filter(({ group, state, record }) => group === 'fixed' && state === 'open' && !record);
  return (soon ?? []).map((moment) => ({
    id: moment.key,
    title: momentTitle(moment, language),
    what: t('calendar.group.fixed'),
    href: '#/calendar',
    date: moment.date,
    days: moment.days,
  }));
}

export function DuePanel({ items, today }: DuePanelProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const labels = useLabels();
  const fixed = useFixedLines(today);
  const records = items.map(
    ({ id, type, field, title, date, days }): DueLine => ({
      id: `${id} ${field}`,
      title,
      what: field === DUE_DATE ? labels.one(type) : `${labels.one(type)}: ${inSentence(labels.field(type, field))}`,
      href: recordHref(type, id),
      date,
      days,
    }),
  );
  const lines = [...records, ...fixed].sort((left, right) => left.date.localeCompare(right.date));
  if (lines.length === 0) {
    return (
      <Panel title={t('overview.due.title')}>
        <p className="ww-muted">{t('overview.due.empty')}</p>
      </Panel>
    );
  }
  return (
    <Panel title={t('overview.due.title')} isFlush>
      <ul className="ww-overview__due">
        {lines.map((item) => (
          <li key={item.id}>
            <a className="ww-overview__due-item" href={item.href}>
              <span className="ww-overview__due-title">
                <span>{item.title}</span>
                <small>{item.what}</small>
              </span>
              <span className="ww-muted">{format.date(item.date, 'short')}</span>
              <Badge tone={item.days < 0 ? 'bad' : 'attention'}>{format.relativeDays(item.days)}</Badge>
            </a>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
