// Which addresses in a text may be followed.

/**
 * @param url an address as it stands in a text
 * @returns the address when it leads to a website over https or to a mail address; undefined for everything else, as for a
 *   script, a file of this computer, or a website that hides behind a name (`https://rijksoverheid.nl@example.org`)
 */
export function safeLink(url: string): string | undefined {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (parsed?.protocol === 'https:' && parsed.username === '' && parsed.password === '') return parsed.href;
  // Only the address: what else a mail link can carry (a text, a file of this computer) nobody sees before it is there.
  if (parsed?.protocol === 'mailto:' && parsed.pathname.includes('@')) return `mailto:${parsed.pathname}`;
  return undefined;
}
