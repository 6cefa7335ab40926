// Keeps an unsaved form in the store while a person types.

import { useCallback } from 'react';
import { type FormDraft, writeDraft } from './draft.ts';
import { useKeptContent } from './useKeptContent.ts';

/**
 * @param key under which the draft is kept
 * @returns a function that keeps a draft a moment later, or takes it away at once; leaving the form keeps what waits
 */
export function useDraftKeeper(key: string, isKept: boolean): (draft: FormDraft | undefined) => void {
  const keep = useKeptContent(key, isKept);
  return useCallback((draft) => keep(draft && (() => writeDraft(draft))), [keep]);
}
