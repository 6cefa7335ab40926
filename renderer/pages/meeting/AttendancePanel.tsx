// Who was at the meeting: one choice for each member whose term ran that day.

import { useTranslation } from 'react-i18next';
import { ATTENDANCE_STATES, type Meeting } from '../../../shared/contract/council.ts';
import { useAct } from '../../bridge/useAct.ts';
import { Panel } from '../../components/Panel.tsx';
import { Select } from '../../components/Select.tsx';
import { useIsViewing } from '../../state/viewing.ts';
import { useLabels } from '../../texts/useLabels.ts';

type State = (typeof ATTENDANCE_STATES)[number];

export function AttendancePanel({ meeting: { id, attendance } }: { readonly meeting: Meeting }) {
  const { t } = useTranslation();
  const labels = useLabels();
  const isViewing = useIsViewing();
  const { mutate } = useAct('council.attend');
  const present = attendance.filter(({ state }) => state === 'present' || state === 'online').length;
  const isNoted = attendance.some(({ state }) => state !== null);
  return (
    <Panel
      title={isNoted ? t('meeting.attendanceFound', { present, count: attendance.length }) : t('meeting.attendance')}
    >
      {attendance.length === 0 && <p className="ww-muted">{t('meeting.attendanceNone')}</p>}
      <ul className="ww-meeting__attendance">
        {attendance.map(({ member, seat, name, state }) => (
          <li key={member}>
            <span>
              {seat}
              {name !== null && <span className="ww-muted"> {name}</span>}
            </span>
            <Select<State>
              label={t('meeting.attendanceOf', { seat })}
              labelHidden
              emptyLabel={t('meeting.notNoted')}
              isReadOnly={isViewing}
              value={state}
              onChange={(next) => mutate({ meeting: id, member, state: next })}
              options={ATTENDANCE_STATES.map((one) => ({ id: one, label: labels.choice('attendance', 'state', one) }))}
            />
          </li>
        ))}
      </ul>
    </Panel>
  );
}
