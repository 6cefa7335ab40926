// What can be done about a moment where it stands: done, received, opened again, moved to another day.

import { CalendarCog, Check, RotateCcw } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Moment } from '../../../shared/contract/calendar.ts';
import { momentTitle } from '../../../shared/texts/momentTitle.ts';
import { Button, IconButton } from '../../components/Button.tsx';
import { DateField } from '../../components/DateField.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { useFormat } from '../../texts/useFormat.ts';
import { useLanguage } from '../../texts/useLanguage.ts';
import { canBeDone, canBeMoved, useMomentSave } from './useMomentSave.ts';

interface MomentActionsProps {
  readonly moment: Moment;
  /** ISO date. */
  readonly today: string;
}

export function MomentActions({ moment, today }: MomentActionsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { setDone } = useMomentSave();
  const [isMoving, setIsMoving] = useState(false);
  const title = momentTitle(moment, language);
  const isDone = moment.state === 'done';
  const word = isDone ? 'reopen' : moment.group === 'accountability' ? 'received' : 'markDone';
  const label = t(`calendar.${word}Of`, { title });
  return (
    <span className="ww-calendar__row-actions">
      {canBeDone(moment) && isDone && (
        <IconButton label={label} icon={RotateCcw} onPress={() => setDone(moment, null, label)} />
      )}
      {canBeDone(moment) && !isDone && (
        <button
          type="button"
          className="ww-button ww-button--secondary"
          aria-label={label}
          onClick={() => setDone(moment, today, label)}
        >
          <Check size={16} aria-hidden />
          {t(`calendar.${word}`)}
        </button>
      )}
      {canBeMoved(moment) && (
        <IconButton label={t('calendar.moveOf', { title })} icon={CalendarCog} onPress={() => setIsMoving(true)} />
      )}
      {isMoving && <MoveDialog moment={moment} title={title} onClose={() => setIsMoving(false)} />}
    </span>
  );
}

interface MoveDialogProps {
  readonly moment: Moment;
  readonly title: string;
  readonly onClose: () => void;
}

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

function MoveDialog({ moment, title, onClose }: MoveDialogProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { move } = useMomentSave();
  const [date, setDate] = useState<string | null>(moment.date);
  const save = () => {
    if (date === null || !ISO_DATE.test(date)) return;
    if (date !== moment.date) move(moment, date, t('calendar.moved', { title, date: format.date(date) }));
    onClose();
  };
  return (
    <Dialog
      title={t('calendar.moveOf', { title })}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('calendar.cancel')}</Button>
          <Button variant="primary" onPress={save}>
            {t('calendar.saveDate')}
          </Button>
        </>
      }
    >
      <DateField label={t('calendar.newDate')} required value={date} onChange={setDate} />
    </Dialog>
  );
}
