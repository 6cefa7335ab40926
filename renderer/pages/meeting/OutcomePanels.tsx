// What came of a meeting: its decisions, and the actions that were agreed.

import { Check, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { fieldOf } from '../../../shared/catalogue/catalogue.ts';
import type { Meeting, MeetingAction } from '../../../shared/contract/council.ts';
import { recordHref } from '../../app/href.ts';
import { useAsk } from '../../bridge/useAsk.ts';
import { Badge } from '../../components/Badge.tsx';
import { IconButton } from '../../components/Button.tsx';
import { Panel } from '../../components/Panel.tsx';
import { AddLine } from '../../records/record/AddLine.tsx';
import { useSaveRecords } from '../../records/useSaveRecords.ts';
import { useIsViewing } from '../../state/viewing.ts';
import { useFormat } from '../../texts/useFormat.ts';
import { useLabels } from '../../texts/useLabels.ts';

export function DecisionsPanel({ meeting: { id, decisions } }: { readonly meeting: Meeting }) {
  const { t } = useTranslation();
  const isViewing = useIsViewing();
  const saveRecords = useSaveRecords();
  return (
    <Panel title={t('meeting.decisions')}>
      {decisions.length === 0 && <p className="ww-muted">{t('meeting.decisionsEmpty')}</p>}
      <ol className="ww-meeting__outcomes">
        {decisions.map(({ id: decision, name, link }) => (
          <li key={decision}>
            <span>
              <a href={recordHref('councilDecision', decision)}>{name}</a>
              {link && <span className="ww-muted"> · {t('meeting.about', { title: link.title })}</span>}
            </span>
            {!isViewing && (
              <IconButton
                label={t('meeting.remove', { name })}
                icon={Trash2}
                onPress={() =>
                  void saveRecords(
                    [{ type: 'councilDecision', id: decision, delete: true }],
                    t('meeting.removed', { name }),
                  )
                }
              />
            )}
          </li>
        ))}
      </ol>
      {!isViewing && (
        <AddLine
          type="councilDecision"
          label={t('meeting.newDecision')}
          patch={{ meeting: id, position: decisions.length + 1 }}
        />
      )}
    </Panel>
  );
}

export function ActionsPanel({ meeting: { id, actions } }: { readonly meeting: Meeting }) {
  const { t } = useTranslation();
  const isViewing = useIsViewing();
  return (
    <Panel title={t('meeting.actions')}>
      {actions.length === 0 && <p className="ww-muted">{t('meeting.actionsEmpty')}</p>}
      <ul className="ww-meeting__outcomes">
        {actions.map((action) => (
          <li key={action.id}>
            <Action action={action} />
          </li>
        ))}
      </ul>
      {!isViewing && (
        <AddLine type="followUpAction" label={t('meeting.newAction')} patch={{ meeting: id, status: 'open' }} />
      )}
    </Panel>
  );
}

function Action({ action: { id, name, status, ownerName, dueDate } }: { readonly action: MeetingAction }) {
  const { t } = useTranslation();
  const labels = useLabels();
  const format = useFormat();
  const isViewing = useIsViewing();
  const saveRecords = useSaveRecords();
  const { data: overview } = useAsk('council.get', {});
  const declared = fieldOf('followUpAction', 'status');
  const tone = (declared?.kind === 'choice' && status && declared.tones?.[status]) || 'neutral';
  const facts = [ownerName, dueDate && t('meeting.until', { date: format.date(dueDate) })].filter(Boolean);
  return (
    <>
      <span>
        <a href={recordHref('followUpAction', id)}>{name}</a>
        {facts.length > 0 && <span className="ww-muted"> · {facts.join(' · ')}</span>}
      </span>
      {status && <Badge tone={tone}>{labels.choice('followUpAction', 'status', status)}</Badge>}
      {!isViewing && status === 'open' && overview && (
        <IconButton
          label={t('meeting.done', { name })}
          icon={Check}
          onPress={() =>
            void saveRecords(
              [{ type: 'followUpAction', id, patch: { status: 'done', completedDate: overview.asOfDate } }],
              t('meeting.doneMark', { name }),
            )
          }
        />
      )}
    </>
  );
}
