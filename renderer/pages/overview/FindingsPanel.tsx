// What is off in the data, with the way to each record; nothing at all when nothing is off.

import { useTranslation } from 'react-i18next';
import { findingSentence } from '../../../shared/texts/findingSentence.ts';
import { recordHref } from '../../app/href.ts';
import { useAsk } from '../../bridge/useAsk.ts';
import { Badge } from '../../components/Badge.tsx';
import { Panel } from '../../components/Panel.tsx';
import { useLabels } from '../../texts/useLabels.ts';
import { useLanguage } from '../../texts/useLanguage.ts';

const SHOWN = 5;

export function FindingsPanel() {
  const { t } = useTranslation();
  const labels = useLabels();
  const language = useLanguage();
  const { data: findings = [] } = useAsk('findings.list', {});
  if (findings.length === 0) return null;
  const hidden = findings.length - SHOWN;
  return (
    <Panel title={t('overview.findings.title')}>
      <ul className="ww-overview__list">
        {findings.slice(0, SHOWN).map((finding) => (
          <li key={`${finding.kind} ${finding.id} ${finding.detail}`}>
            <Badge tone="attention">{labels.one(finding.type)}</Badge>{' '}
            <a href={recordHref(finding.type, finding.id)}>{findingSentence(finding, language)}</a>
          </li>
        ))}
        {hidden > 0 && <li className="ww-muted">{t('overview.findings.more', { count: hidden })}</li>}
      </ul>
    </Panel>
  );
}
