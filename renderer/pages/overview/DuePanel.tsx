// What is late or nearly so, of every kind, the longest overdue first.

import { useTranslation } from 'react-i18next';
import type { DueItem } from '../../../shared/contract/overview.ts';
import { recordHref } from '../../app/href.ts';
import { Badge } from '../../components/Badge.tsx';
import { Panel } from '../../components/Panel.tsx';
import { useFormat } from '../../texts/useFormat.ts';
import { useLabels } from '../../texts/useLabels.ts';

export interface DuePanelProps {
  readonly items: readonly DueItem[];
}

export function DuePanel({ items }: DuePanelProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const labels = useLabels();
  if (items.length === 0) {
    return (
      <Panel title={t('overview.due.title')}>
        <p className="ww-muted">{t('overview.due.empty')}</p>
      </Panel>
    );
  }
  return (
    <Panel title={t('overview.due.title')} isFlush>
      <ul className="ww-overview__due">
        {items.map((item) => (
          <li key={item.id}>
            <a className="ww-overview__due-item" href={recordHref(item.type, item.id)}>
              <span className="ww-overview__due-title">
                <span>{item.title}</span>
                <small>{labels.one(item.type)}</small>
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
