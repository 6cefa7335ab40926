// The template tag of documents: whatever people typed, it stays text.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeHtml, html } from '../../../../electron/reports/html.ts';

/** Texts that tend to break out: markup, quotation marks and entities among everything else. */
const nasty = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom('<', '>', '"', "'", '&', '/', '=', '!', '-', ' ', 'a', '\u0000', '\ud800', '\u202e'),
  }),
  fc.constantFrom('</td><script>alert(1)</script>', '" onload="x', "' onmouseover='x", '<!--', ']]>', '&lt;', '&#60;'),
);

/** What a browser makes of escaped text again. */
function read(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}

describe('the html template', () => {
  it('lets no text break out of an element or an attribute', () => {
    fc.assert(
      fc.property(nasty, nasty, (inside, attribute) => {
        const { text } = html`<p title="${attribute}">${inside}</p>`;
        expect(text).toMatch(/^<p title="[^"<>']*">[^<>"']*<\/p>$/s);
      }),
    );
  });

  it('shows every text as it is, but for what cannot be shown', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const shown = read(escapeHtml(text));
        const unshowable = /(?![\t\n\r])[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
        expect(shown).toBe(text.toWellFormed().replace(unshowable, ''));
      }),
    );
  });

  it('takes what it made itself as it is, also in lists', () => {
    const cells = ['<1>', '2'].map((cell) => html`<td>${cell}</td>`);
    expect(html`<tr>${cells}</tr>`.text).toBe('<tr><td>&lt;1&gt;</td><td>2</td></tr>');
  });

  it('leaves nothing behind of what is not there, but a 0', () => {
    expect(html`[${null}${undefined}${false}${0}]`.text).toBe('[0]');
  });

  it('does not let a text turn the words around it', () => {
    expect(html`${'\u202egnitset'}!`.text).toBe('gnitset!');
  });
});
