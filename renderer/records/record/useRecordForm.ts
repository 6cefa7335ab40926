// One record being edited: its form, what is unsaved, and what changed elsewhere meanwhile.

import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { type UseFormReturn, useForm } from 'react-hook-form';
import type { Patch, RecordTypeName } from '../../../shared/catalogue/catalogue.ts';
import { checkPatch } from '../../../shared/catalogue/schema.ts';
import type { RecordDetail } from '../../../shared/contract/queries.ts';
import { reportOf } from '../../../shared/errors.ts';
import { call } from '../../bridge/call.ts';
import { askKey } from '../../bridge/useAsk.ts';
import { useTellError } from '../../texts/useTellError.ts';
import { NEW_RECORD } from '../listAddress.ts';
import { contractEdits } from '../useSaveRecords.ts';
import { draftKey, type FormDraft } from './draft.ts';
import { formErrors, recordResolver } from './resolver.ts';
import { useDraftKeeper } from './useDraftKeeper.ts';
import { useProblemSentence } from './useProblemSentence.ts';
import { changedElsewhere, changedFields, completeValues, type FormValues, sameValue } from './values.ts';

export interface RecordFormOptions {
  readonly type: RecordTypeName;
  /** The record as the store has it now; undefined for a new one. */
  readonly detail: RecordDetail | undefined;
  /** What a new record starts with. */
  readonly initial: Patch;
  /** What was unsaved when the form was last open. */
  readonly draft: FormDraft | undefined;
  /** Is told the record's id and its saved values. */
  readonly onSaved: (id: string, isNew: boolean) => void;
}

export interface RecordForm {
  readonly form: UseFormReturn<FormValues>;
  /** The names of the fields with unsaved changes. */
  readonly unsaved: readonly string[];
  /** The fields that were changed here and elsewhere, which the person has to decide on. */
  readonly elsewhere: readonly string[];
  /** The values in the store, for showing what the others made of those fields. */
  readonly stored: FormValues;
  readonly isSaving: boolean;
  readonly save: () => void;
  readonly revert: () => void;
  /** Decides on the fields that were changed elsewhere too: takes theirs, or keeps one's own. */
  readonly decide: (whose: 'theirs' | 'mine') => void;
}

/** What the form was opened with: the values that "unsaved" is measured against, and the heads seen with them. */
interface Opened {
  readonly values: FormValues;
  readonly heads: readonly string[];
}

const sameNames = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((name, index) => name === b[index]);

function openedFrom(type: RecordTypeName, detail: RecordDetail | undefined): Opened {
  return { values: completeValues(type, detail?.values ?? {}), heads: detail?.heads ?? [] };
}

export function useRecordForm({ type, detail, initial, draft, onSaved }: RecordFormOptions): RecordForm {
  const client = useQueryClient();
  const tellError = useTellError();
  const say = useProblemSentence(type);
  const id = detail?.id;
  const keepDraft = useDraftKeeper(draftKey(type, id ?? NEW_RECORD), draft !== undefined);
  const opened = useRef<Opened>(openedFrom(type, detail));
  const [stored, setStored] = useState(opened.current.values);
  const [unsaved, setUnsaved] = useState<readonly string[]>([]);
  const [elsewhere, setElsewhere] = useState<readonly string[]>([]);
  const [isSaving, setSaving] = useState(false);
  const form = useForm<FormValues>({
    defaultValues: { ...opened.current.values, ...(id === undefined ? initial : {}), ...draft?.patch },
    resolver: recordResolver(type, () => opened.current.values, say),
  });

  const mine = useCallback((): Patch => changedFields(opened.current.values, form.getValues()), [form]);

  const isLoading = useRef(false);

  /** Compares form and store again after either changed. */
  const compare = useCallback(() => {
    // Halfway between two sets of values nothing looks changed, and the draft would be thrown away.
    if (isLoading.current) return;
    const patch = mine();
    const names = Object.keys(patch);
    setUnsaved((before) => (sameNames(before, names) ? before : names));
    const { values, heads } = opened.current;
    const base = Object.fromEntries(names.map((name) => [name, values[name] ?? null]));
    // A new record that only holds what it starts with is not worth keeping.
    const isWorthKeeping = names.some((name) => id !== undefined || !sameValue(initial[name], patch[name]));
    keepDraft(isWorthKeeping ? { patch, base, seen: heads } : undefined);
  }, [mine, keepDraft, id, initial]);

  /** Shows other values from the store without losing what the person changed. */
  const load = useCallback(
    (next: Opened, patch: Patch) => {
      opened.current = next;
      setStored(next.values);
      isLoading.current = true;
      form.reset(next.values);
      for (const [name, value] of Object.entries(patch)) form.setValue(name, value, { shouldDirty: true });
      isLoading.current = false;
      compare();
    },
    [form, compare],
  );

  useEffect(() => {
    return form.subscribe({ formState: { values: true }, callback: compare });
  }, [form, compare]);

  // The draft was made on an older view when its base is no longer what the store has.
  const draftOnOpening = useRef(draft);
  useEffect(() => {
    const restored = draftOnOpening.current;
    draftOnOpening.current = undefined;
    if (restored && detail) {
      const clashing = changedElsewhere(restored.base, restored.patch, detail.values);
      if (clashing.length > 0) {
        opened.current = { ...opened.current, heads: restored.seen };
        setElsewhere(clashing);
      }
    }
    setUnsaved(Object.keys(mine()));
  }, [detail, mine]);

  useEffect(() => {
    if (!detail || sameNames(detail.heads, opened.current.heads)) return;
    const fresh = completeValues(type, detail.values);
    const patch = mine();
    const clashing = changedElsewhere(opened.current.values, patch, fresh);
    if (clashing.length > 0) setElsewhere((before) => [...new Set([...before, ...clashing])]);
    const heads = clashing.length > 0 ? opened.current.heads : detail.heads;
    load({ values: fresh, heads }, changedFields(fresh, { ...fresh, ...patch }));
  }, [detail, type, mine, load]);

  const send = async (): Promise<void> => {
    const checked = checkPatch(type, mine(), 'entry');
    if (!checked.ok) return;
    const { patch } = checked;
    const sent = { ...form.getValues() };
    setSaving(true);
    try {
      const edit = id === undefined ? { type, patch } : { type, id, patch, seen: opened.current.heads };
      const { ids } = await call('records.save', { edits: contractEdits([edit]) });
      const savedId = ids[0];
      if (savedId === undefined) return;
      const key = { type, id: savedId };
      const saved = await client.fetchQuery({
        queryKey: askKey('records.get', key),
        queryFn: () => call('records.get', key),
        staleTime: 0,
      });
      setElsewhere([]);
      load(openedFrom(type, saved), changedFields(sent, form.getValues()));
      onSaved(savedId, id === undefined);
    } catch (error) {
      const { problems } = reportOf(error);
      if (!problems) tellError(error);
      for (const [name, problem] of Object.entries(formErrors(problems ?? [], say))) {
        if (problem) form.setError(name, { type: String(problem.type), message: String(problem.message) });
      }
    } finally {
      setSaving(false);
    }
  };

  return {
    form,
    unsaved,
    elsewhere,
    stored,
    isSaving,
    save: () => void form.handleSubmit(send)(),
    revert: () => {
      setElsewhere([]);
      load(detail ? openedFrom(type, detail) : opened.current, id === undefined ? initial : {});
    },
    decide: (whose) => {
      if (whose === 'theirs') {
        for (const name of elsewhere) form.setValue(name, opened.current.values[name] ?? null);
      }
      opened.current = { ...opened.current, heads: detail?.heads ?? opened.current.heads };
      setElsewhere([]);
      compare();
    },
  };
}
