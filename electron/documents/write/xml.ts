// Writing XML in which nothing that people typed can become markup.

const ENTITIES: { readonly [character: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** XML 1.0 takes no control characters but tab and line ends, and no halves of signs. */
const NOT_IN_XML = /(?![\t\n\r])[\p{Cc}\ufffe\uffff]/gu;

/** @returns the text as it may stand in an element or between quotation marks */
export function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(NOT_IN_XML, '')
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}

type Attributes = { readonly [name: string]: string | number | undefined };

/**
 * @param content XML that is known to be safe: made by this function or by {@link escapeXml}
 * @returns one element; attributes that are undefined are left out
 */
export function element(name: string, attributes: Attributes = {}, content: string | readonly string[] = ''): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
    .join('');
  const inner = typeof content === 'string' ? content : content.join('');
  return inner === '' ? `<${name}${written}/>` : `<${name}${written}>${inner}</${name}>`;
}
