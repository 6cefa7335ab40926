// A name that came from elsewhere, made fit to be a file's name on any system.

/** Characters that a file name may not hold on one system or another, and those that turn the reading direction. */
const NOT_IN_NAMES = /[<>:"/\\|?*\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu;
const LONGEST = 120;

/** @returns for example `Beschikking Eindhoven.pdf`; never empty, and never one that begins or ends with a dot */
export function safeFileName(name: string): string {
  const plain = name.normalize('NFC').replace(NOT_IN_NAMES, ' ').trim();
  const dot = plain.lastIndexOf('.');
  const extension = dot > 0 ? plain.slice(dot, dot + 12) : '';
  const stem = (dot > 0 ? plain.slice(0, dot) : plain)
    .replace(/^[. ]+|[. ]+$/g, '')
    .slice(0, LONGEST)
    .trim();
  return `${stem || 'bestand'}${extension.replace(/[. ]+$/, '')}`;
}
