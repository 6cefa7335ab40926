// Fields of a record type in a small form outside its own pane: with the catalogue's labels, hints and problems.

import type { FieldValue, Patch, RecordTypeName } from '../../../shared/catalogue/catalogue.ts';
import type { Problem } from '../../../shared/catalogue/schema.ts';
import { useLabels } from '../../texts/useLabels.ts';
import { FieldInput } from './FieldInput.tsx';
import { useProblemSentence } from './useProblemSentence.ts';

interface PlainFieldsProps {
  readonly type: RecordTypeName;
  /** In their order. */
  readonly names: readonly string[];
  readonly values: Patch;
  readonly problems: readonly Problem[];
  readonly onChange: (name: string, value: FieldValue) => void;
  readonly autoFocus?: string;
}

export function PlainFields({ type, names, values, problems, onChange, autoFocus }: PlainFieldsProps) {
  const labels = useLabels();
  const sentence = useProblemSentence(type);
  return names.map((name) => {
    const problem = problems.find(({ field }) => field === name);
    return (
      <FieldInput
        key={name}
        type={type}
        name={name}
        value={values[name] ?? null}
        onChange={(value) => onChange(name, value)}
        hint={labels.hint(type, name)}
        {...(problem ? { error: sentence(problem) } : {})}
        {...(autoFocus === name ? { autoFocus: true } : {})}
      />
    );
  });
}
