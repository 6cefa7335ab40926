// What can be done on a seat: appoint a member, reappoint, let a term end early. Each is a form under the seat's row.

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Council, Seat, SeatTerm } from '../../../shared/contract/council.ts';
import { dayAfter, termEndDate } from '../../../shared/council/deadlines.ts';
import { useAct } from '../../bridge/useAct.ts';
import { Button } from '../../components/Button.tsx';
import { PlainFields } from '../../records/record/PlainFields.tsx';
import { contractEdits } from '../../records/useSaveRecords.ts';
import { showToast } from '../../state/toasts.ts';
import { useFormat } from '../../texts/useFormat.ts';
import { textIn, useSeatForm } from './useSeatForm.ts';

interface FormProps {
  readonly council: Council;
  readonly onClose: () => void;
}

interface FrameProps {
  readonly title: string;
  readonly isPending: boolean;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

function Frame({ title, isPending, onSubmit, onClose, children }: FrameProps) {
  const { t } = useTranslation();
  return (
    <form
      className="ww-council__form"
      aria-label={title}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <h3>{title}</h3>
      <div className="ww-council__fields">{children}</div>
      <div className="ww-council__buttons">
        <Button variant="primary" type="submit" isPending={isPending}>
          {t('council.save')}
        </Button>
        <Button onPress={onClose}>{t('council.cancel')}</Button>
      </div>
    </form>
  );
}

const MEMBER_FIELDS = ['seat', 'name', 'role', 'region', 'ageBand', 'background', 'workEmail'] as const;
const TERM_FIELDS = ['startDate', 'endDate', 'decision'] as const;

interface AppointFormProps extends FormProps {
  /** The seat of a successor; undefined for a new seat. */
  readonly seat: Seat | undefined;
}

/** @returns the day on which a new member can begin: after the last term, or today */
function firstDay({ asOfDate }: Council, seat: Seat | undefined): string {
  const end = (seat?.term ?? seat?.lastTerm)?.endDate ?? null;
  return end !== null && end >= asOfDate ? dayAfter(end) : asOfDate;
}

export function AppointForm({ council, seat, onClose }: AppointFormProps) {
  const { t } = useTranslation();
  const startDate = firstDay(council, seat);
  const form = useSeatForm({
    seat: seat?.seat ?? null,
    role: 'member',
    startDate,
    endDate: termEndDate(startDate, council.settings),
  });
  const { mutate, isPending } = useAct('council.appoint', {
    quietFor: ['invalid'],
    onSuccess: (_, { seat: on }) => {
      showToast({ tone: 'good', message: t('council.appointed', { seat: on ?? '' }) });
      onClose();
    },
  });
  const submit = () => {
    if (!form.check({ councilMember: MEMBER_FIELDS, term: TERM_FIELDS })) return;
    const { values } = form;
    const role = textIn(values, 'role');
    mutate(
      {
        seat: textIn(values, 'seat'),
        name: textIn(values, 'name'),
        role: role === 'chair' || role === 'member' ? role : null,
        region: textIn(values, 'region'),
        ageBand: textIn(values, 'ageBand'),
        background: textIn(values, 'background'),
        workEmail: textIn(values, 'workEmail'),
        startDate: textIn(values, 'startDate'),
        endDate: textIn(values, 'endDate'),
        decision: textIn(values, 'decision'),
      },
      { onError: form.refused },
    );
  };
  const word = seat?.term ? 'council.successorOf' : 'council.appointOn';
  const title = seat ? t(word, { seat: seat.seat }) : t('council.appoint');
  return (
    <Frame title={title} isPending={isPending} onSubmit={submit} onClose={onClose}>
      <PlainFields
        type="councilMember"
        names={MEMBER_FIELDS}
        values={form.values}
        problems={form.problems}
        onChange={form.change}
        autoFocus={seat ? 'name' : 'seat'}
      />
      <PlainFields
        type="term"
        names={TERM_FIELDS}
        values={form.values}
        problems={form.problems}
        onChange={form.change}
      />
    </Frame>
  );
}

interface TermFormProps extends FormProps {
  readonly seat: Seat;
  readonly term: SeatTerm;
}

export function ReappointForm({ council, seat, term, onClose }: TermFormProps) {
  const { t } = useTranslation();
  const startDate = term.endDate === null ? council.asOfDate : dayAfter(term.endDate);
  const form = useSeatForm({ startDate, endDate: termEndDate(startDate, council.settings) });
  const { mutate, isPending } = useAct('council.reappoint', {
    quietFor: ['invalid'],
    onSuccess: () => {
      showToast({ tone: 'good', message: t('council.reappointed', { seat: seat.seat }) });
      onClose();
    },
  });
  const submit = () => {
    if (!form.check({ term: TERM_FIELDS })) return;
    mutate(
      {
        term: term.id,
        startDate: textIn(form.values, 'startDate'),
        endDate: textIn(form.values, 'endDate'),
        decision: textIn(form.values, 'decision'),
      },
      { onError: form.refused },
    );
  };
  return (
    <Frame
      title={t('council.reappointOf', { seat: seat.seat })}
      isPending={isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <PlainFields
        type="term"
        names={TERM_FIELDS}
        values={form.values}
        problems={form.problems}
        onChange={form.change}
        autoFocus="startDate"
      />
    </Frame>
  );
}

const END_FIELDS = ['endDate', 'endReason'] as const;

export function EndTermForm({ council, seat, term, onClose }: TermFormProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const form = useSeatForm({ endDate: council.asOfDate, endReason: 'resigned' });
  const endDate = textIn(form.values, 'endDate');
  const { mutate, isPending } = useAct('records.save', {
    quietFor: ['invalid'],
    onSuccess: () => {
      const date = endDate === null ? '' : format.date(endDate);
      showToast({ tone: 'good', message: t('council.ended', { seat: seat.seat, date }) });
      onClose();
    },
  });
  const submit = () => {
    if (!form.check({ term: END_FIELDS })) return;
    const patch = { endDate, endReason: textIn(form.values, 'endReason') };
    mutate({ edits: contractEdits([{ type: 'term', id: term.id, patch }]) }, { onError: form.refused });
  };
  return (
    <Frame title={t('council.endOf', { seat: seat.seat })} isPending={isPending} onSubmit={submit} onClose={onClose}>
      <PlainFields
        type="term"
        names={END_FIELDS}
        values={form.values}
        problems={form.problems}
        onChange={form.change}
        autoFocus="endDate"
      />
    </Frame>
  );
}
