// Reads pasted HTML into a page of its own, in which nothing runs and from which nothing is fetched.

/** What browsers offer for it, where they do; the compiler's own library does not know it yet. */
interface PolicyFactory {
  createPolicy(
    name: string,
    rules: { createHTML: (html: string) => string },
  ): { createHTML: (html: string) => unknown };
}

/**
 * The page's security policy lets no text become a page but by way of this one rule, which only this file can use. A page that
 * DOMParser makes is inert, and is never shown: what is kept of it is written out as Markdown.
 */
const PASTED_PAGE_POLICY = 'pasted-page';

const factory = (globalThis as { readonly trustedTypes?: PolicyFactory }).trustedTypes;
const policy = factory?.createPolicy(PASTED_PAGE_POLICY, { createHTML: (html) => html });

/** A style sheet with what stands in it. */
const SHEET = /<style\b[^>]*>([\s\S]*?)<\/style\s*>/gi;
/** The style of an element, within its first tag. */
const OWN_STYLE = /(<[a-z][^<>]*?\s)style(\s*=)/gi;

export interface PastedPage {
  readonly body: HTMLElement;
  /** The texts of its style sheets. */
  readonly sheets: readonly string[];
}

/**
 * Styles are only read: under another name the window's security policy has nothing against them, and they style nothing.
 *
 * @returns the page that the HTML says; it belongs to no window
 */
export function pastedPage(html: string): PastedPage {
  const sheets = [...html.matchAll(SHEET)].map(([, sheet = '']) => sheet);
  const plain = html.replace(SHEET, '').replace(OWN_STYLE, '$1data-style$2');
  const allowed = policy ? policy.createHTML(plain) : plain;
  return { body: new DOMParser().parseFromString(allowed as string, 'text/html').body, sheets };
}
