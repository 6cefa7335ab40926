// One recommendation of an advice: the sentence, the response with its reason, execution, actions and evidence.

import { useTranslation } from 'react-i18next';
import { fieldOf } from '../../../../shared/catalogue/catalogue.ts';
import type { AdviceRecommendation } from '../../../../shared/contract/advice.ts';
import { recordHref } from '../../../app/href.ts';
import { Badge } from '../../../components/Badge.tsx';
import { useIsViewing } from '../../../state/viewing.ts';
import { useFormat } from '../../../texts/useFormat.ts';
import { useLabels } from '../../../texts/useLabels.ts';
import { AddLine } from '../AddLine.tsx';
import { SavedField } from '../SavedField.tsx';
import { EvidenceForm } from './EvidenceForm.tsx';
import { ResponseForm } from './ResponseForm.tsx';

interface RecommendationItemProps {
  readonly recommendation: AdviceRecommendation;
}

export function RecommendationItem({ recommendation }: RecommendationItemProps) {
  const { t } = useTranslation();
  const labels = useLabels();
  const format = useFormat();
  const isViewing = useIsViewing();
  const { id, number, name, responseState, responseReason, executionState, dueDate, ownerName } = recommendation;
  const { actions, evidence } = recommendation;
  const badge = (field: 'responseState' | 'executionState', value: string | null) => {
    const declared = fieldOf('recommendation', field);
    const tone = (value !== null && declared?.kind === 'choice' && declared.tones?.[value]) || 'neutral';
    return value !== null && <Badge tone={tone}>{labels.choice('recommendation', field, value)}</Badge>;
  };
  const openActions = actions.filter(({ status }) => status === 'open').length;
  return (
    <article className="ww-recommendations__item">
      <div className="ww-recommendations__head">
        <span className="ww-recommendations__number">{number ?? '–'}</span>
        <div>
          <a href={recordHref('recommendation', id)}>{name}</a>
          <span className="ww-recommendations__badges">
            {badge('responseState', responseState)}
            {badge('executionState', executionState)}
            {dueDate !== null && <span className="ww-muted">{t('meeting.until', { date: format.date(dueDate) })}</span>}
          </span>
          {responseReason !== null && <p className="ww-recommendations__reason">{responseReason}</p>}
        </div>
      </div>
      <details className="ww-recommendations__more">
        <summary>
          {t('recommendations.details')}{' '}
          <span className="ww-muted">
            {t('recommendations.counts', {
              actions: t('recommendations.actions', { count: openActions }),
              evidence: t('recommendations.evidence', { count: evidence.length }),
            })}
          </span>
        </summary>
        <div className="ww-recommendations__body">
          <ResponseForm id={id} responseState={responseState} responseReason={responseReason} />
          <div className="ww-recommendations__row">
            <SavedField type="recommendation" id={id} name="executionState" value={executionState} />
            <SavedField type="recommendation" id={id} name="dueDate" value={dueDate} />
            <SavedField type="recommendation" id={id} name="ownerName" value={ownerName} />
          </div>
          <h4>{t('recommendations.actionsTitle')}</h4>
          <ul>
            {actions.map((action) => (
              <li key={action.id}>
                <a href={recordHref('followUpAction', action.id)}>{action.name}</a>{' '}
                <span className="ww-muted">
                  {[
                    action.status && labels.choice('followUpAction', 'status', action.status),
                    action.dueDate && format.date(action.dueDate),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </li>
            ))}
          </ul>
          {!isViewing && (
            <AddLine
              type="followUpAction"
              label={t('recommendations.newAction')}
              patch={{ recommendation: id, status: 'open' }}
            />
          )}
          <h4>{t('recommendations.evidenceTitle')}</h4>
          {evidence.length === 0 && <p className="ww-muted">{t('recommendations.evidenceNone')}</p>}
          <ul>
            {evidence.map((one) => (
              <li key={one.id}>
                <a href={recordHref('evidence', one.id)}>{one.name}</a>{' '}
                <span className="ww-muted">{one.date !== null && format.date(one.date)}</span>
              </li>
            ))}
          </ul>
          {!isViewing && <EvidenceForm recommendation={id} />}
        </div>
      </details>
    </article>
  );
}
