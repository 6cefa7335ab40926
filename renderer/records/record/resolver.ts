// The catalogue's rules as react-hook-form asks for them: one set of rules for forms, imports and the store.

import type { FieldErrors, Resolver } from 'react-hook-form';
import type { RecordTypeName } from '../../../shared/catalogue/catalogue.ts';
import { checkPatch, checkRecord, type Problem } from '../../../shared/catalogue/schema.ts';
import { changedFields, type FormValues } from './values.ts';

/**
 * What keeps a record from being saved. Values that were there already (an import may bring what entry refuses) are
 * not the fault of who now changes another field, so only what changed is checked for its form.
 *
 * @param base the values that the form was opened with
 * @param values all values as they would be after saving
 */
export function problemsOf(type: RecordTypeName, base: FormValues, values: FormValues): readonly Problem[] {
  const checked = checkPatch(type, changedFields(base, values), 'entry');
  if (checked.ok) return checkRecord(type, { ...values, ...checked.patch });
  const wrong = new Set(checked.problems.map(({ field }) => field));
  // Rules about fields that are wrong already would only say the same thing twice.
  return [...checked.problems, ...checkRecord(type, values).filter(({ field }) => !wrong.has(field))];
}

/** @returns problems as the errors of a form; of several at one field the first */
export function formErrors(problems: readonly Problem[], say: (problem: Problem) => string): FieldErrors<FormValues> {
  const errors: FieldErrors<FormValues> = {};
  for (const problem of problems) {
    errors[problem.field] ??= { type: problem.code, message: say(problem) };
  }
  return errors;
}

/**
 * @param base answers the values that the form was opened with, at the moment of checking
 * @param say puts a problem into words for the person at the screen
 */
export function recordResolver(
  type: RecordTypeName,
  base: () => FormValues,
  say: (problem: Problem) => string,
): Resolver<FormValues> {
  return (values) => {
    const problems = problemsOf(type, base(), values);
    return problems.length === 0 ? { values, errors: {} } : { values: {}, errors: formErrors(problems, say) };
  };
}
