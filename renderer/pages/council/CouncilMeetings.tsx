// The council's last and next meeting, and preparing the one after.

import { CalendarPlus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Council } from '../../../shared/contract/council.ts';
import { listHref, meetingHref } from '../../app/href.ts';
import { Button } from '../../components/Button.tsx';
import { Panel } from '../../components/Panel.tsx';
import { useIsViewing } from '../../state/viewing.ts';
import { useFormat } from '../../texts/useFormat.ts';

interface CouncilMeetingsProps {
  readonly council: Council;
  readonly onPrepare: () => void;
}

export function CouncilMeetings({ council: { nextMeeting, lastMeeting }, onPrepare }: CouncilMeetingsProps) {
  const { t } = useTranslation();
  const isViewing = useIsViewing();
  return (
    <Panel title={t('council.meetings.title')}>
      <dl className="ww-council__facts">
        <MeetingFact name={t('council.meetings.next')} meeting={nextMeeting} missing={t('council.meetings.none')} />
        <MeetingFact name={t('council.meetings.last')} meeting={lastMeeting} missing={t('council.meetings.noneHeld')} />
      </dl>
      <p>
        <a href={listHref('meeting')}>{t('council.meetings.all')}</a>
      </p>
      {!isViewing && (
        <div className="ww-no-print">
          <Button icon={CalendarPlus} onPress={onPrepare}>
            {t('council.meetings.prepare')}
          </Button>
        </div>
      )}
    </Panel>
  );
}

interface MeetingFactProps {
  readonly name: string;
  readonly meeting: Council['nextMeeting'];
  readonly missing: string;
}

function MeetingFact({ name, meeting, missing }: MeetingFactProps) {
  const format = useFormat();
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {meeting === null ? (
          <span className="ww-muted">{missing}</span>
        ) : (
          <>
            <a href={meetingHref(meeting.id)}>{meeting.name}</a>{' '}
            <span className="ww-muted">
              {format.date(meeting.date)}, {format.relativeDays(meeting.days)}
            </span>
          </>
        )}
      </dd>
    </div>
  );
}
