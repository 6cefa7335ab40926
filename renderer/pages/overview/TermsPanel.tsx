// Council members whose term ends within six months.

import { useTranslation } from 'react-i18next';
import type { Overview } from '../../../shared/contract/overview.ts';
import { recordHref } from '../../app/href.ts';
import { Badge } from '../../components/Badge.tsx';
import { Panel } from '../../components/Panel.tsx';
import { useFormat } from '../../texts/useFormat.ts';

export interface TermsPanelProps {
  readonly terms: Overview['terms'];
}

export function TermsPanel({ terms }: TermsPanelProps) {
  const { t } = useTranslation();
  const format = useFormat();
  if (terms.length === 0) {
    return (
      <Panel title={t('overview.terms.title')}>
        <p className="ww-muted">{t('overview.terms.empty')}</p>
      </Panel>
    );
  }
  return (
    <Panel title={t('overview.terms.title')} isFlush>
      <ul className="ww-overview__due">
        {terms.map((term) => (
          <li key={term.id}>
            <a className="ww-overview__due-item" href={recordHref('term', term.id)}>
              <span className="ww-overview__due-title">
                <span>{term.name ?? t('overview.notFilledIn')}</span>
                <small>{term.seat}</small>
              </span>
              <span className="ww-muted">{format.date(term.endDate, 'short')}</span>
              <Badge tone="attention">{format.relativeDays(term.days)}</Badge>
            </a>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
