// The Content-Security-Policy of the one page: nothing from outside, nothing inline, nothing evaluated.

/**
 * The page's meta element from which the components' library takes the nonce for the style elements that it makes.
 * Its value in the built page is a placeholder.
 */
const NONCE_META = /(<meta\s+property="csp-nonce"\s+nonce=")[^"]*(")/;

/**
 * @param nonce a new random value for every load, in base64
 * @returns the value of the header
 */
export function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    // Only our own files: a chart that is saved as a picture takes the programme's font along.
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    // The one text that becomes a page: what is pasted, read without being shown (renderer/text/pastedPage.ts).
    'trusted-types pasted-page',
  ].join('; ');
}

/** @returns the page with this load's nonce in its meta element; unchanged when it has none */
export function withNonce(html: string, nonce: string): string {
  return html.replace(NONCE_META, `$1${nonce}$2`);
}
