// The program's own font as a style inside a drawing: an image may load nothing from outside itself.

/** The weights that charts use. */
const WEIGHTS = new Set(['400', '500', '600']);

function fontRules(): CSSFontFaceRule[] {
  return [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules].filter((rule) => rule instanceof CSSFontFaceRule),
  );
}

async function asDataAddress(address: string): Promise<string> {
  const bytes = new Uint8Array(await (await fetch(address)).arrayBuffer());
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return `data:font/woff2;base64,${btoa(binary)}`;
}

/**
 * @param family the first font of the chart, as CSS reports it
 * @returns `@font-face` rules with the fonts inside; empty for a font of the system, which an image has anyway
 */
export async function embeddedFonts(family: string): Promise<string> {
  const wanted = family.split(',')[0]?.replaceAll(/["']/g, '').trim();
  const rules = fontRules().filter(
    ({ style }) =>
      style.getPropertyValue('font-family').replaceAll(/["']/g, '') === wanted &&
      WEIGHTS.has(style.getPropertyValue('font-weight')),
  );
  const faces = rules.map(async ({ style, parentStyleSheet }) => {
    const address = /url\("?([^")]+\.woff2)"?\)/.exec(style.getPropertyValue('src'))?.[1];
    if (!address) return '';
    const data = await asDataAddress(new URL(address, parentStyleSheet?.href ?? document.baseURI).href);
    const range = style.getPropertyValue('unicode-range');
    const weight = style.getPropertyValue('font-weight');
    // `swap`: a font that comes too late makes way for the system's; without it the text would be missing.
    return `@font-face{font-family:"${wanted}";font-weight:${weight};font-display:swap;src:url(${data});${range ? `unicode-range:${range}` : ''}}`;
  });
  return (await Promise.all(faces)).join('');
}
