// The advice that is being entered: its fields, what is wrong with them, its draft, and saving it.

import { useCallback, useMemo, useRef, useState } from 'react';
import type { Problem } from '../../../shared/catalogue/schema.ts';
import { type AdviceEntry, adviceEntrySchema, problemsOfEntry } from '../../../shared/council/adviceEntry.ts';
import { useAct } from '../../bridge/useAct.ts';
import { useKeptContent } from '../../records/record/useKeptContent.ts';

export interface EntryOptions {
  /** The key of its draft. */
  readonly draftKey: string;
  /** What the form starts with when nothing was kept. */
  readonly start: AdviceEntry;
  /** What was kept of it. */
  readonly kept: AdviceEntry | undefined;
  /** ISO date. */
  readonly today: string;
  readonly onSaved: (id: string, batch: string | null) => void;
}

export interface EntryWork {
  readonly entry: AdviceEntry;
  readonly change: (patch: Partial<AdviceEntry> | ((entry: AdviceEntry) => Partial<AdviceEntry>)) => void;
  /** What is to be said now: the dates at once, the rest after the first try to save. */
  readonly problems: readonly Problem[];
  /** How often saving was tried in vain: the form then leads to the first problem. */
  readonly tries: number;
  readonly isChanged: boolean;
  readonly isSaving: boolean;
  readonly save: () => void;
  readonly startAnew: () => void;
}

/** @returns what was kept, or undefined when it cannot be read: the form then simply opens empty */
export function readKeptEntry(content: string): AdviceEntry | undefined {
  try {
    return adviceEntrySchema.safeParse(JSON.parse(content)).data;
  } catch {
    return undefined;
  }
}

/** What is wrong whatever is still to be filled in: it is said at once. */
const SAID_AT_ONCE: ReadonlySet<string> = new Set(['tooLong', 'stepBefore', 'stepAhead', 'wrongOrder']);

export function useAdviceEntry({ draftKey, start, kept, today, onSaved }: EntryOptions): EntryWork {
  const [entry, setEntry] = useState(kept ?? start);
  /** Two changes may come before the form is drawn again, as when two files were dropped. */
  const latest = useRef(entry);
  const show = useCallback((next: AdviceEntry) => {
    latest.current = next;
    setEntry(next);
  }, []);
  const [tries, setTries] = useState(0);
  /** What only the store knew, with the value that it was about. */
  const [refused, setRefused] = useState<{ readonly problems: readonly Problem[]; readonly number: string | null }>();
  const keep = useKeptContent(draftKey, kept !== undefined);
  const found = useMemo(() => problemsOfEntry(entry, today), [entry, today]);
  const { mutate, isPending } = useAct('adviceEntry.save', {
    quietFor: ['invalid'],
    onSuccess: ({ id, batch }) => {
      keep(undefined);
      onSaved(id, batch);
    },
  });

  const change = useCallback<EntryWork['change']>(
    (patch) => {
      const next = { ...latest.current, ...(typeof patch === 'function' ? patch(latest.current) : patch) };
      show(next);
      keep(() => JSON.stringify(next));
    },
    [keep, show],
  );

  const isRefusedStill = refused !== undefined && refused.number === entry.number;
  const shown = tries > 0 ? found : found.filter(({ code }) => SAID_AT_ONCE.has(code));
  const problems = isRefusedStill ? [...shown, ...refused.problems] : shown;

  return {
    entry,
    change,
    problems,
    tries,
    isChanged: entry !== start,
    isSaving: isPending,
    save: () => {
      if (found.length > 0) return setTries((before) => before + 1);
      mutate(
        { entry, draft: draftKey },
        {
          onError: ({ report }) => {
            if (report?.problems === undefined) return;
            setRefused({ problems: report.problems, number: entry.number });
            setTries((before) => before + 1);
          },
        },
      );
    },
    startAnew: () => {
      keep(undefined);
      show(start);
      setTries(0);
      setRefused(undefined);
    },
  };
}
