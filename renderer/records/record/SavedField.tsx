// A field that saves itself when one leaves it, and while one rests in typing: nothing waits for a button.

import { useEffect, useRef, useState } from 'react';
import type { FieldValue, RecordTypeName } from '../../../shared/catalogue/catalogue.ts';
import { checkPatch, type Problem } from '../../../shared/catalogue/schema.ts';
import { useAct } from '../../bridge/useAct.ts';
import { useIsViewing } from '../../state/viewing.ts';
import { useLabels } from '../../texts/useLabels.ts';
import { contractEdits } from '../useSaveRecords.ts';
import { FieldInput } from './FieldInput.tsx';
import { useProblemSentence } from './useProblemSentence.ts';

interface SavedFieldProps {
  readonly type: RecordTypeName;
  readonly id: string;
  readonly name: string;
  readonly value: FieldValue;
  /** The field's own label when left out. */
  readonly label?: string;
}

/** What is typed is saved after so long a rest, so that a crash costs no more than that. */
const REST_MS = 2_500;

export function SavedField({ type, id, name, value, label }: SavedFieldProps) {
  const labels = useLabels();
  const sentence = useProblemSentence(type);
  const isViewing = useIsViewing();
  const [typed, setTyped] = useState<FieldValue | undefined>();
  const [problem, setProblem] = useState<Problem>();
  const { mutate } = useAct('records.save', { quietFor: ['invalid'] });
  const shown = typed === undefined ? value : typed;

  const save = () => {
    if (typed === undefined || typed === value) return;
    const checked = checkPatch(type, { [name]: typed }, 'entry');
    if (!checked.ok) {
      setProblem(checked.problems[0]);
      return;
    }
    const sent = typed;
    mutate(
      { edits: contractEdits([{ type, id, patch: { [name]: sent } }]) },
      {
        // What was typed on meanwhile stays, and is saved at its own time.
        onSuccess: () => setTyped((now) => (now === sent ? undefined : now)),
        onError: ({ report }) => setProblem(report?.problems?.find(({ field }) => field === name)),
      },
    );
  };
  const saveLatest = useRef(save);
  useEffect(() => {
    saveLatest.current = save;
  });
  useEffect(() => {
    if (typed === undefined) return;
    const timer = setTimeout(() => saveLatest.current(), REST_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  // Leaving the page leaves the field too.
  useEffect(() => () => saveLatest.current(), []);

  return (
    <FieldInput
      type={type}
      name={name}
      label={label ?? labels.field(type, name)}
      value={shown}
      isReadOnly={isViewing}
      onChange={(next) => {
        setProblem(undefined);
        setTyped(next);
      }}
      onBlur={save}
      {...(problem ? { error: sentence(problem) } : {})}
    />
  );
}
