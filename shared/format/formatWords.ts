// The words and locales that numbers and dates are written with, by language.

import type { Language } from '../contract/contract.ts';
import { format as en } from '../texts/en/format.ts';
import { format as nl } from '../texts/nl/format.ts';
import type { Texts } from '../texts/texts.ts';

/** The words of each language, for use outside the interface's own texts. */
export const formatWords: { readonly [L in Language]: Texts<typeof nl> } = { nl, en };

/** BCP 47 tags: British English, because its dates put the day first, as every Dutch document does. */
export const localeTags = { nl: 'nl-NL', en: 'en-GB' } as const satisfies { readonly [L in Language]: string };

/** The space that keeps a sign and its number on one line. */
export const NO_BREAK_SPACE = '\u00a0';
