// What every part of the form gets, and the place by which a problem finds its field.

import type { ReactNode } from 'react';
import type { AdviceEntry } from '../../../shared/council/adviceEntry.ts';
import type { EntryWork } from './useAdviceEntry.ts';

export interface EntryPartProps {
  readonly entry: AdviceEntry;
  readonly change: EntryWork['change'];
  /** The sentence at a place of the form, as a field takes it. */
  readonly errorAt: (place: string) => { readonly error?: string };
}

interface PlaceProps {
  /** As problems name it: `dates.offered`. */
  readonly at: string;
  readonly isWide?: boolean;
  readonly children: ReactNode;
}

/** Holds a field, so that a problem leads to it. */
export function Place({ at, isWide = false, children }: PlaceProps) {
  return (
    <div data-place={at} data-wide={isWide || undefined}>
      {children}
    </div>
  );
}

/** Puts the focus into the field at a place. */
export function focusPlace(form: HTMLElement | null, place: string): void {
  const field = [...(form?.querySelectorAll<HTMLElement>('[data-place]') ?? [])].find(
    (candidate) => candidate.dataset['place'] === place,
  );
  field?.querySelector<HTMLElement>('input, textarea, button')?.focus();
}
