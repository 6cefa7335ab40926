// Putting a text on the clipboard.

/**
 * Only works while a key or button is being pressed, and needs no permission of the window, which has none to give.
 *
 * @returns whether the clipboard has it
 */
export function copyText(text: string): boolean {
  const put = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
  };
  document.addEventListener('copy', put, { once: true });
  try {
    return document.execCommand('copy');
  } finally {
    document.removeEventListener('copy', put);
  }
}
