// Writing HTML in which nothing that people typed can become markup: whatever a template takes in is escaped.

/** A piece of HTML that is known to be safe, because {@link html} made it. */
export class Html {
  readonly text: string;

  /** Use {@link html} instead; only what stands in this program's sources may come in here as it is. */
  constructor(text: string) {
    this.text = text;
  }
}

/** What a template takes in: `false`, null and undefined leave nothing behind, lists are put one after the other. */
export type HtmlValue = Html | string | number | false | null | undefined | readonly HtmlValue[];

const ENTITIES: { readonly [character: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

// HTML allows no control characters but tab and line ends. Those that turn the direction of writing would turn the words
// of this page around them as well.
const UNSHOWABLE = /(?![\t\n\r])[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** @returns the text as it may stand in an element or between the quotation marks of an attribute */
export function escapeHtml(text: string): string {
  return text
    .toWellFormed()
    .replace(UNSHOWABLE, '')
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}

function valueText(value: HtmlValue): string {
  if (value instanceof Html) return value.text;
  if (typeof value === 'string') return escapeHtml(value);
  if (typeof value === 'number') return String(value);
  if (value === null || value === undefined || value === false) return '';
  return value.map(valueText).join('');
}

/**
 * A template tag: html`<td>${name}</td>`. Attributes must have quotation marks around them.
 *
 * @returns the template with everything between `${}` escaped, but what this tag made before
 */
export function html(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  return new Html(
    strings.reduce((text, piece, index) => `${text}${index === 0 ? '' : valueText(values[index - 1])}${piece}`, ''),
  );
}
