// Saying that a moment is done, opening it again and moving it: always undoable.

import { useTranslation } from 'react-i18next';
import type { Patch } from '../../../shared/catalogue/catalogue.ts';
import type { Moment } from '../../../shared/contract/calendar.ts';
import { momentTitle } from '../../../shared/texts/momentTitle.ts';
import { useUndo } from '../../app/useUndo.ts';
import { useAct } from '../../bridge/useAct.ts';
import { offerUndo } from '../../records/offerUndo.ts';
import { useSaveRecords } from '../../records/useSaveRecords.ts';
import { useLanguage } from '../../texts/useLanguage.ts';

/** What says of a record that it is done. */
function donePatch(type: string, date: string | null): Patch {
  if (type === 'milestone') return { status: date === null ? 'planned' : 'done', completedDate: date };
  return type === 'accountability' ? { receivedDate: date } : { doneDate: date };
}

/** @returns whether one press says that it is done: an amount that came or went is entered at its record */
export function canBeDone({ rule, record }: Moment): boolean {
  return rule !== null || ['calendarMoment', 'accountability', 'milestone'].includes(record?.type ?? '');
}

/** @returns whether the date is the calendar's own, not that of another record */
export function canBeMoved({ rule, record }: Moment): boolean {
  return rule !== null || record?.type === 'calendarMoment';
}

export interface MomentSave {
  /** @param doneDate ISO date; null opens it again */
  readonly setDone: (moment: Moment, doneDate: string | null, message: string) => void;
  readonly move: (moment: Moment, date: string, message: string) => void;
}

export function useMomentSave(): MomentSave {
  const { t } = useTranslation();
  const { undo } = useUndo();
  const language = useLanguage();
  const saveRecords = useSaveRecords();
  const { mutateAsync: setFixed } = useAct('calendar.setFixed');

  const change = async (moment: Moment, date: string, doneDate: string | null, patch: Patch, message: string) => {
    const { rule, record } = moment;
    if (rule === null) {
      if (record !== null) await saveRecords([{ ...record, patch }], message);
      return;
    }
    const isSet = await setFixed({ rule, title: momentTitle(moment, language), date, doneDate }).then(
      () => true,
      () => false,
    );
    if (isSet) offerUndo({ tone: 'good', message, action: { label: t('shell.undo'), onPress: undo } });
  };

  return {
    setDone: (moment, doneDate, message) =>
      void change(moment, moment.date, doneDate, donePatch(moment.record?.type ?? '', doneDate), message),
    move: (moment, date, message) => void change(moment, date, moment.doneDate, { date }, message),
  };
}
