// What is off in the data: by kind, with why it matters and the way to each record.

import { CircleCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { FINDING_KINDS, type Finding, type FindingKind } from '../../../shared/contract/findings.ts';
import { findingSentence } from '../../../shared/texts/findingSentence.ts';
import { recordHref } from '../../app/href.ts';
import { useAsk } from '../../bridge/useAsk.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { Panel } from '../../components/Panel.tsx';
import { Skeleton } from '../../components/Spinner.tsx';
import { useLabels } from '../../texts/useLabels.ts';
import { useLanguage } from '../../texts/useLanguage.ts';
import { FollowSteps } from './FollowSteps.tsx';
import { NewAdviceNumber } from './NewAdviceNumber.tsx';

export function FindingsTab() {
  const { t } = useTranslation();
  const { data: findings } = useAsk('findings.list', {});
  if (!findings) return <Skeleton rows={4} />;
  if (findings.length === 0) {
    return (
      <EmptyState icon={CircleCheck} title={t('conflicts.findings.none')}>
        {t('conflicts.findings.noneText')}
      </EmptyState>
    );
  }
  return (
    <div className="ww-findings">
      <p>{t('conflicts.findings.intro')}</p>
      {FINDING_KINDS.map((kind) => (
        <FindingsOfKind key={kind} kind={kind} findings={findings.filter((finding) => finding.kind === kind)} />
      ))}
    </div>
  );
}

interface FindingsOfKindProps {
  readonly kind: FindingKind;
  readonly findings: readonly Finding[];
}

function FindingsOfKind({ kind, findings }: FindingsOfKindProps) {
  const { t } = useTranslation();
  const labels = useLabels();
  const language = useLanguage();
  if (findings.length === 0) return null;
  return (
    <Panel title={`${t(`conflicts.findings.${kind}`)} (${findings.length})`}>
      <p className="ww-muted">{t(`conflicts.findings.${kind}Why`)}</p>
      <ul className="ww-findings__list">
        {findings.map((finding) => (
          <li key={`${finding.id} ${finding.detail}`}>
            <span>{findingSentence(finding, language)}</span>
            <a href={recordHref(finding.type, finding.id)}>
              {t('conflicts.findings.open', { title: finding.title || labels.one(finding.type) })}
            </a>
            {kind === 'duplicateAdviceNumber' && <NewAdviceNumber finding={finding} />}
            {kind === 'adviceStatusDiffers' && <FollowSteps id={finding.id} title={finding.title} />}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
