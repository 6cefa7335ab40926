// Makes a drawing that stands on its own from a chart on the screen: with its title, its ground and its colours.

const SVG_NAMESPACE = 'http://www.w3.org/2000/svg';
const MARGIN = 24;
const TITLE_SIZE = 18;
const SUBTITLE_SIZE = 13;
const LINE = 1.35;

/** What a stylesheet says on the screen and a file must say itself. */
const PROPERTIES = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linejoin',
  'paint-order',
  'opacity',
  'visibility',
  'font-family',
  'font-size',
  'font-weight',
  'font-variant-numeric',
  'vector-effect',
] as const;

export interface ExportTexts {
  readonly title: string;
  readonly subtitle?: string | undefined;
}

/** Programs that draw SVG know `rgb()`, not the `color(srgb …)` in which a mixed colour is reported. */
export function plainColour(value: string): string {
  return value.replace(/color\(srgb ([\d.]+) ([\d.]+) ([\d.]+)(?: \/ [\d.]+)?\)/g, (_all, ...channels: string[]) => {
    const [red, green, blue] = channels.slice(0, 3).map((channel) => Math.round(Number(channel) * 255));
    return `rgb(${red}, ${green}, ${blue})`;
  });
}

/** Writes every shown element's computed style into its copy, and makes links plain groups. */
function copyStyles(shown: Element, copy: Element): void {
  const style = getComputedStyle(shown);
  for (const property of PROPERTIES) {
    const value = style.getPropertyValue(property);
    if (value) copy.setAttribute(property, plainColour(value));
  }
  for (const name of ['class', 'tabindex', 'data-id', 'href']) copy.removeAttribute(name);
  for (const [index, child] of [...shown.children].entries()) {
    const childCopy = copy.children[index];
    if (childCopy) copyStyles(child, childCopy);
  }
}

function textLine(text: string, y: number, size: number, weight: string, style: CSSStyleDeclaration): SVGTextElement {
  const line = document.createElementNS(SVG_NAMESPACE, 'text');
  line.textContent = text;
  line.setAttribute('x', String(MARGIN));
  line.setAttribute('y', String(y));
  line.setAttribute('font-size', String(size));
  line.setAttribute('font-weight', weight);
  line.setAttribute('font-family', style.fontFamily);
  line.setAttribute('fill', plainColour(style.color));
  return line;
}

/**
 * @param svg the chart as it is on the screen, its width and height given in pixels
 * @param ground the colour behind it, as CSS reports it
 * @param fonts `@font-face` rules to go along; an SVG file of its own uses the fonts of who opens it
 * @returns the text of an SVG file, with the title and subtitle above the chart
 */
export function exportSvg(svg: SVGSVGElement, texts: ExportTexts, ground: string, fonts = ''): string {
  const style = getComputedStyle(svg);
  const width = Number(svg.getAttribute('width')) + 2 * MARGIN;
  const titleBottom = MARGIN + TITLE_SIZE * LINE;
  const top = (texts.subtitle ? titleBottom + SUBTITLE_SIZE * LINE : titleBottom) + 12;
  const height = top + Number(svg.getAttribute('height')) + MARGIN;

  const chart = svg.cloneNode(true) as SVGSVGElement;
  copyStyles(svg, chart);
  chart.setAttribute('x', String(MARGIN));
  chart.setAttribute('y', String(top));

  const file = document.createElementNS(SVG_NAMESPACE, 'svg');
  file.setAttribute('width', String(width));
  file.setAttribute('height', String(height));
  file.setAttribute('viewBox', `0 0 ${width} ${height}`);
  const background = document.createElementNS(SVG_NAMESPACE, 'rect');
  background.setAttribute('width', '100%');
  background.setAttribute('height', '100%');
  background.setAttribute('fill', plainColour(ground));
  file.append(background, textLine(texts.title, MARGIN + TITLE_SIZE, TITLE_SIZE, '600', style));
  if (texts.subtitle) file.append(textLine(texts.subtitle, titleBottom + SUBTITLE_SIZE, SUBTITLE_SIZE, '400', style));
  file.append(chart);
  if (fonts) {
    const styles = document.createElementNS(SVG_NAMESPACE, 'style');
    styles.textContent = fonts;
    file.prepend(styles);
  }
  return new XMLSerializer().serializeToString(file);
}
