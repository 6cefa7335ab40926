// A name that came from elsewhere, made fit to be a file's name on any system.

/** Characters that a file name may not hold on one system or another, and those that turn the reading direction. */
const NOT_IN_NAMES = /[<>:"/\\|?*\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu;
/** What decides which program opens the file; a dot within a name ("Verslag nr. 5") begins none. */
const EXTENSION = /\.[\p{L}\p{N}]{1,10}$/u;
/** Windows takes these for devices, whatever follows the first dot. */
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9\u00b9\u00b2\u00b3])(?=$|\.| )/iu;
/** Of the name without its extension: no system takes more than 255 in all. */
const MOST_BYTES = 200;

/** @returns the beginning of a text that takes no more than so many bytes of UTF-8, never half a character */
function shortened(text: string, most: number): string {
  let bytes = 0;
  let kept = '';
  for (const character of text) {
    bytes += Buffer.byteLength(character);
    if (bytes > most) break;
    kept += character;
  }
  return kept;
}

/**
 * @returns for example `Beschikking Eindhoven.pdf`; never empty, never one that begins or ends with a dot, and with the
 *   extension that the name had
 */
export function safeFileName(name: string): string {
  const plain = name.normalize('NFC').replace(NOT_IN_NAMES, ' ').trim();
  const extension = EXTENSION.exec(plain)?.[0] ?? '';
  const trimmed = plain.slice(0, plain.length - extension.length).replace(/^[. ]+/, '');
  const stem = shortened(trimmed, MOST_BYTES).replace(/[. ]+$/, '');
  return `${DEVICE.test(stem) ? '_' : ''}${stem || 'bestand'}${extension}`;
}
