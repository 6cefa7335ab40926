// Messages that offer undo, of which only the last may stand.

import { showToast, type ToastContent } from '../state/toasts.ts';

/** Takes away the last message that offers undo: after a newer change its button would undo that one instead. */
let closeLastOffer: () => void = () => undefined;

/** Shows a message with a way back, in the place of the one before it. */
export function offerUndo(content: ToastContent): void {
  closeLastOffer();
  closeLastOffer = showToast(content);
}
