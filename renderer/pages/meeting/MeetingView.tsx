// One meeting on one page: to prepare it, hold it and close it.

import { CircleCheckBig, ListTree, Printer } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldOf } from '../../../shared/catalogue/catalogue.ts';
import type { Meeting } from '../../../shared/contract/council.ts';
import { recordHref } from '../../app/href.ts';
import { PageHeader } from '../../app/PageHeader.tsx';
import { useAsk } from '../../bridge/useAsk.ts';
import { Badge } from '../../components/Badge.tsx';
import { Banner } from '../../components/Banner.tsx';
import { Button } from '../../components/Button.tsx';
import { Panel } from '../../components/Panel.tsx';
import { Skeleton } from '../../components/Spinner.tsx';
import { AttachmentsTab } from '../../records/record/AttachmentsTab.tsx';
import { SavedField } from '../../records/record/SavedField.tsx';
import { useSaveRecords } from '../../records/useSaveRecords.ts';
import { useIsViewing } from '../../state/viewing.ts';
import { errorSentence } from '../../texts/errorSentence.ts';
import { useFormat } from '../../texts/useFormat.ts';
import { useLabels } from '../../texts/useLabels.ts';
import { AgendaPanel } from './AgendaPanel.tsx';
import { AttendancePanel } from './AttendancePanel.tsx';
import { ActionsPanel, DecisionsPanel } from './OutcomePanels.tsx';
import './meeting.css';

export interface MeetingViewProps {
  readonly id: string;
  /** Buttons besides those of the page itself. */
  readonly actions?: ReactNode;
}

export function MeetingView({ id, actions }: MeetingViewProps) {
  const { t } = useTranslation();
  const { data: meeting, error } = useAsk('council.meeting', { id });
  if (error) {
    return (
      <>
        <PageHeader title={t('page.meeting')} />
        <Banner tone="bad">
          {error.report?.code === 'notFound' ? t('meeting.notFound') : errorSentence(t, error)}
        </Banner>
      </>
    );
  }
  if (!meeting) return <Skeleton rows={8} />;
  return (
    <>
      <Header meeting={meeting} actions={actions} />
      <div className="ww-meeting">
        <div className="ww-meeting__main">
          <AgendaPanel meeting={meeting} />
          <Panel title={t('meeting.texts')}>
            <div className="ww-meeting__texts">
              <SavedField type="meeting" id={id} name="announcements" value={meeting.values.announcements} />
              <SavedField type="meeting" id={id} name="minutes" value={meeting.values.minutes} />
            </div>
          </Panel>
        </div>
        <div className="ww-meeting__side">
          <Panel title={t('meeting.facts')}>
            <div className="ww-meeting__texts">
              {(['name', 'date', 'time', 'place', 'status'] as const).map((name) => (
                <SavedField key={name} type="meeting" id={id} name={name} value={meeting.values[name]} />
              ))}
            </div>
          </Panel>
          <AttendancePanel meeting={meeting} />
          <DecisionsPanel meeting={meeting} />
          <ActionsPanel meeting={meeting} />
          <Papers id={id} />
        </div>
      </div>
    </>
  );
}

function Header({ meeting, actions }: { readonly meeting: Meeting; readonly actions: ReactNode }) {
  const { t } = useTranslation();
  const labels = useLabels();
  const format = useFormat();
  const isViewing = useIsViewing();
  const saveRecords = useSaveRecords();
  const { name, date, status, time, place } = meeting.values;
  const declared = fieldOf('meeting', 'status');
  const tone = (declared?.kind === 'choice' && status && declared.tones?.[status]) || 'neutral';
  const detail = [date && format.date(date), time, place].filter(Boolean).join(' · ');
  return (
    <PageHeader
      title={name ?? ''}
      detail={
        <>
          {detail} {status && <Badge tone={tone}>{labels.choice('meeting', 'status', status)}</Badge>}
        </>
      }
      actions={
        <>
          {actions}
          <a className="ww-button ww-button--secondary" href={recordHref('meeting', meeting.id)}>
            <ListTree size={16} aria-hidden />
            {t('meeting.record')}
          </a>
          <Button icon={Printer} onPress={() => window.print()}>
            {t('meeting.print')}
          </Button>
          {!isViewing && status === 'planned' && (
            <Button
              variant="primary"
              icon={CircleCheckBig}
              onPress={() =>
                void saveRecords([{ type: 'meeting', id: meeting.id, patch: { status: 'held' } }], t('meeting.held'))
              }
            >
              {t('meeting.hold')}
            </Button>
          )}
        </>
      }
    />
  );
}

function Papers({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const { data: detail } = useAsk('records.get', { type: 'meeting', id });
  if (!detail) return null;
  return (
    <Panel title={t('meeting.files')}>
      <AttachmentsTab detail={detail} />
    </Panel>
  );
}
