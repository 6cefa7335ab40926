// The messages at the foot of the window: what just happened, often with a way back.

import { UNSTABLE_ToastQueue as ToastQueue } from 'react-aria-components';
import type { Tone } from '../../shared/catalogue/fields.ts';

export interface ToastContent {
  readonly tone: Tone;
  /** One sentence that says what happened. */
  readonly message: string;
  /** What it means and what to do. */
  readonly detail?: string | undefined;
  readonly action?: { readonly label: string; readonly onPress: () => void };
}

/** Long enough to read and to reach the button; react-aria stops the clock under pointer and focus. */
const SHOWN_MS = 10_000;

export const toastQueue = new ToastQueue<ToastContent>({ maxVisibleToasts: 4 });

/**
 * Shows a message for ten seconds. What went wrong stays until somebody closes it.
 *
 * @returns a function that takes the message away
 */
export function showToast(content: ToastContent): () => void {
  const key = toastQueue.add(content, content.tone === 'bad' ? {} : { timeout: SHOWN_MS });
  return () => toastQueue.close(key);
}
