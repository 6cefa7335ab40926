// Recording the next step of an advice, or correcting one: which, when, and why.

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../../../shared/catalogue/schema.ts';
import { ADVICE_STEPS } from '../../../../shared/catalogue/types/advice.ts';
import type { AdvicePath } from '../../../../shared/contract/advice.ts';
import { type AdviceStepName, isAdviceStep, type PathStep, rankOf } from '../../../../shared/council/adviceFlow.ts';
import { useAct } from '../../../bridge/useAct.ts';
import { Button } from '../../../components/Button.tsx';
import { DateField } from '../../../components/DateField.tsx';
import { Select } from '../../../components/Select.tsx';
import { TextArea } from '../../../components/TextArea.tsx';
import { textAt, useLabels } from '../../../texts/useLabels.ts';
import { useOfferUndo } from './useOfferUndo.ts';

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

interface FieldsProps {
  readonly date: string | null;
  readonly reason: string | null;
  readonly isBack: boolean;
  readonly problems: readonly Problem[];
  readonly onDate: (date: string | null) => void;
  readonly onReason: (reason: string | null) => void;
}

/** @returns a function that says what is wrong with a field; where it names a step, by the step's label */
function useStepProblem(problems: readonly Problem[]): (field: string) => { readonly error?: string } {
  const { t } = useTranslation();
  const labels = useLabels();
  return (field) => {
    const found = problems.find((problem) => problem.field === field);
    if (!found) return {};
    const { code, detail } = found;
    const words = isAdviceStep(detail) ? labels.choice('advice', 'status', detail) : String(detail ?? '');
    return { error: textAt(t, `problem.${code}`, { detail: words }) ?? code };
  };
}

function StepFields({ date, reason, isBack, problems, onDate, onReason }: FieldsProps) {
  const { t } = useTranslation();
  const errorAt = useStepProblem(problems);
  return (
    <>
      <DateField label={t('flow.form.date')} required value={date} onChange={onDate} {...errorAt('date')} />
      <TextArea
        label={t(isBack ? 'flow.form.reasonBack' : 'flow.form.reason')}
        required={isBack}
        rows={2}
        value={reason}
        onChange={onReason}
        {...errorAt('reason')}
      />
    </>
  );
}

/** What cannot be read as a date is said here: only a date can be sent. */
function unreadable(date: string | null): Problem[] {
  return date !== null && !ISO_DATE.test(date) ? [{ field: 'date', code: 'notADate' }] : [];
}

interface StepFormProps {
  readonly advice: string;
  readonly path: AdvicePath;
  readonly onClose: () => void;
}

export function StepForm({ advice, path, onClose }: StepFormProps) {
  const { t } = useTranslation();
  const labels = useLabels();
  const offerUndo = useOfferUndo();
  const [step, setStep] = useState<AdviceStepName>(path.next ?? 'followUp');
  const [date, setDate] = useState<string | null>(path.asOfDate);
  const [reason, setReason] = useState<string | null>(null);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const errorAt = useStepProblem(problems);
  // By the steps that have a date: one that only the advice's own state tells of is recorded like any other.
  const here = rankOf(path.path.at(-1)?.step ?? 'draft');
  const stepLabel = labels.choice('advice', 'status', step);
  const { mutate, isPending } = useAct('advice.takeStep', {
    quietFor: ['invalid'],
    onSuccess: ({ batch }) => {
      offerUndo(batch, t('flow.form.saved', { step: stepLabel }));
      onClose();
    },
  });
  const submit = () => {
    const wrong = unreadable(date);
    setProblems(wrong);
    if (wrong.length > 0) return;
    mutate({ id: advice, step, date, reason }, { onError: (error) => setProblems(error.report?.problems ?? []) });
  };
  return (
    <form
      className="ww-flow__form"
      aria-label={t('flow.form.title')}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Select<AdviceStepName>
        label={t('flow.form.step')}
        required
        autoFocus
        value={step}
        onChange={(next) => next !== null && setStep(next)}
        options={ADVICE_STEPS.filter((name) => name !== (path.path.at(-1)?.step ?? 'draft')).map((name) => {
          const label = labels.choice('advice', 'status', name);
          return {
            id: name,
            label: rankOf(name) < here ? t('flow.form.back', { step: label }) : label,
          };
        })}
        {...(step === 'offered' ? { hint: t('flow.form.deadlines') } : {})}
        {...(step === 'adopted' ? { hint: t('flow.form.numbered', { step: stepLabel }) } : {})}
        {...errorAt('step')}
      />
      <StepFields
        date={date}
        reason={reason}
        isBack={rankOf(step) < here}
        problems={problems}
        onDate={setDate}
        onReason={setReason}
      />
      <div className="ww-flow__buttons">
        <Button variant="primary" type="submit" isPending={isPending}>
          {t('flow.form.save')}
        </Button>
        <Button onPress={onClose}>{t('flow.form.cancel')}</Button>
      </div>
    </form>
  );
}

interface CorrectionFormProps {
  readonly step: PathStep & { readonly id: string };
  readonly onClose: () => void;
}

export function CorrectionForm({ step, onClose }: CorrectionFormProps) {
  const { t } = useTranslation();
  const labels = useLabels();
  const offerUndo = useOfferUndo();
  const [date, setDate] = useState<string | null>(step.date);
  const [reason, setReason] = useState<string | null>(step.reason);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const stepLabel = labels.choice('advice', 'status', step.step);
  const { mutate, isPending } = useAct('advice.correctStep', {
    quietFor: ['invalid'],
    onSuccess: ({ batch }) => {
      offerUndo(batch, t('flow.correct.saved', { step: stepLabel }));
      onClose();
    },
  });
  const submit = () => {
    const wrong = unreadable(date);
    setProblems(wrong);
    if (wrong.length > 0) return;
    mutate({ id: step.id, date, reason }, { onError: (error) => setProblems(error.report?.problems ?? []) });
  };
  return (
    <form
      className="ww-flow__form"
      aria-label={stepLabel}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <StepFields
        date={date}
        reason={reason}
        isBack={step.direction === 'back'}
        problems={problems}
        onDate={setDate}
        onReason={setReason}
      />
      <div className="ww-flow__buttons">
        <Button variant="primary" type="submit" isPending={isPending}>
          {t('flow.correct.save')}
        </Button>
        <Button onPress={onClose}>{t('flow.form.cancel')}</Button>
      </div>
    </form>
  );
}
