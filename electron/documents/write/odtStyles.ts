// The styles of an OpenDocument text, by name, and its page with the footer.

import { DOCUMENT_LANGUAGE } from '../model/documentModel.ts';
import {
  CODE_FONT,
  FONT,
  FOOTER_SIZE,
  HEADING_COLOUR,
  HEADINGS,
  LINK_COLOUR,
  MUTED_COLOUR,
  PAGE,
  pageWords,
  TABLE_LINE,
  TABLE_RULE,
  TABLE_SHADE,
  TABLE_SIZE,
  TEXT_COLOUR,
  TEXT_SIZE,
} from './look.ts';
import { element, escapeXml } from './xml.ts';

export const NAMESPACES = {
  'xmlns:office': 'urn:oasis:names:tc:opendocument:xmlns:office:1.0',
  'xmlns:style': 'urn:oasis:names:tc:opendocument:xmlns:style:1.0',
  'xmlns:text': 'urn:oasis:names:tc:opendocument:xmlns:text:1.0',
  'xmlns:table': 'urn:oasis:names:tc:opendocument:xmlns:table:1.0',
  'xmlns:fo': 'urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0',
  'xmlns:svg': 'urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0',
  'xmlns:meta': 'urn:oasis:names:tc:opendocument:xmlns:meta:1.0',
  'xmlns:xlink': 'http://www.w3.org/1999/xlink',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'office:version': '1.3',
} as const;

type Attributes = { readonly [name: string]: string };

const points = (size: number): string => `${size}pt`;
const millimetres = (size: number): string => `${size}mm`;
const colour = (hex: string): string => `#${hex}`;

function fonts(size: number, more: Attributes = {}): Attributes {
  return { 'style:font-name': FONT, 'fo:font-size': points(size), ...more };
}

interface ParagraphStyle {
  readonly name: string;
  readonly shown?: string;
  readonly parent?: string;
  readonly next?: string;
  readonly level?: number;
  readonly paragraph?: Attributes;
  readonly text?: Attributes;
}

function paragraphStyle({ name, shown, parent = 'Standard', next, level, paragraph, text }: ParagraphStyle): string {
  return element(
    'style:style',
    {
      'style:name': name,
      'style:display-name': shown,
      'style:family': 'paragraph',
      'style:parent-style-name': name === 'Standard' ? undefined : parent,
      'style:next-style-name': next,
      'style:default-outline-level': level,
    },
    [
      ...(paragraph ? [element('style:paragraph-properties', paragraph)] : []),
      ...(text ? [element('style:text-properties', text)] : []),
    ],
  );
}

function textStyle(name: string, text: Attributes): string {
  return element('style:style', { 'style:name': name, 'style:family': 'text' }, element('style:text-properties', text));
}

const headingStyles = HEADINGS.map(({ size, before, after }, index) =>
  paragraphStyle({
    name: `Heading_20_${index + 1}`,
    shown: `Heading ${index + 1}`,
    next: 'Text_20_body',
    level: index + 1,
    paragraph: {
      'fo:margin-top': points(before),
      'fo:margin-bottom': points(after),
      'fo:keep-with-next': 'always',
      'fo:keep-together': 'always',
    },
    text: fonts(size, { 'fo:font-weight': 'bold', 'fo:color': colour(HEADING_COLOUR) }),
  }),
);

const inTable = { 'fo:margin-top': '0pt', 'fo:margin-bottom': '0pt', 'fo:line-height': '110%' } as const;

const paragraphStyles = [
  paragraphStyle({ name: 'Standard', text: fonts(TEXT_SIZE, { 'fo:color': colour(TEXT_COLOUR) }) }),
  paragraphStyle({
    name: 'Text_20_body',
    shown: 'Text body',
    paragraph: {
      'fo:margin-top': '0pt',
      'fo:margin-bottom': points(7),
      'fo:line-height': '125%',
      'fo:orphans': '2',
      'fo:widows': '2',
    },
  }),
  ...headingStyles,
  paragraphStyle({ name: 'Quotations', parent: 'Text_20_body', paragraph: { 'fo:margin-left': millimetres(6) } }),
  paragraphStyle({
    name: 'Preformatted_20_Text',
    shown: 'Preformatted Text',
    paragraph: { 'fo:margin-bottom': '0pt' },
    text: { 'style:font-name': CODE_FONT, 'fo:font-size': points(TABLE_SIZE) },
  }),
  paragraphStyle({
    name: 'List_20_Text',
    shown: 'List Text',
    parent: 'Text_20_body',
    paragraph: { 'fo:margin-bottom': points(3) },
  }),
  paragraphStyle({
    name: 'Horizontal_20_Line',
    shown: 'Horizontal Line',
    paragraph: { 'fo:border-bottom': `0.5pt solid ${colour(TABLE_LINE)}`, 'fo:margin-bottom': points(8) },
  }),
  paragraphStyle({ name: 'After_20_Table', shown: 'After Table', text: fonts(6) }),
  paragraphStyle({ name: 'Table_20_Contents', shown: 'Table Contents', paragraph: inTable, text: fonts(TABLE_SIZE) }),
  paragraphStyle({ name: 'Table_20_Center', parent: 'Table_20_Contents', paragraph: { 'fo:text-align': 'center' } }),
  paragraphStyle({ name: 'Table_20_Right', parent: 'Table_20_Contents', paragraph: { 'fo:text-align': 'end' } }),
  paragraphStyle({
    name: 'Table_20_Heading',
    shown: 'Table Heading',
    parent: 'Table_20_Contents',
    text: { 'fo:font-weight': 'bold' },
  }),
  paragraphStyle({
    name: 'Table_20_Heading_20_Right',
    parent: 'Table_20_Heading',
    paragraph: { 'fo:text-align': 'end' },
  }),
  paragraphStyle({ name: 'Pair_20_Text', shown: 'Pair Text', paragraph: inTable }),
  paragraphStyle({
    name: 'Pair_20_Name',
    shown: 'Pair Name',
    parent: 'Pair_20_Text',
    text: { 'fo:font-weight': 'bold' },
  }),
  paragraphStyle({ name: 'Footer', text: fonts(FOOTER_SIZE, { 'fo:color': colour(MUTED_COLOUR) }) }),
];

const textStyles = [
  textStyle('Strong_20_Emphasis', { 'fo:font-weight': 'bold' }),
  textStyle('Emphasis', { 'fo:font-style': 'italic' }),
  textStyle('Strong_20_and_20_Emphasis', { 'fo:font-weight': 'bold', 'fo:font-style': 'italic' }),
  textStyle('Struck', { 'style:text-line-through-style': 'solid' }),
  textStyle('Source_20_Text', { 'style:font-name': CODE_FONT }),
  textStyle('Internet_20_link', {
    'fo:color': colour(LINK_COLOUR),
    'style:text-underline-style': 'solid',
    'style:text-underline-width': 'auto',
    'style:text-underline-color': 'font-color',
  }),
];

/** Styles of tables and cells, used in the content. */
export const tableStyles = [
  element(
    'style:style',
    { 'style:name': 'HeadingCell', 'style:family': 'table-cell' },
    element('style:table-cell-properties', {
      'fo:padding': millimetres(1.4),
      'fo:background-color': colour(TABLE_SHADE),
      'fo:border-bottom': `1pt solid ${colour(TABLE_RULE)}`,
    }),
  ),
  element(
    'style:style',
    { 'style:name': 'Cell', 'style:family': 'table-cell' },
    element('style:table-cell-properties', {
      'fo:padding': millimetres(1.4),
      'fo:border-bottom': `0.5pt solid ${colour(TABLE_LINE)}`,
    }),
  ),
  element(
    'style:style',
    { 'style:name': 'PairCell', 'style:family': 'table-cell' },
    element('style:table-cell-properties', {
      'fo:padding': '0mm',
      'fo:padding-top': millimetres(0.8),
      'fo:padding-bottom': millimetres(0.8),
      'fo:padding-right': millimetres(2),
    }),
  ),
  element(
    'style:style',
    { 'style:name': 'Row', 'style:family': 'table-row' },
    element('style:table-row-properties', { 'fo:keep-together': 'always' }),
  ),
].join('');

const [language, country] = DOCUMENT_LANGUAGE.split('-');

/** The fonts, as both the styles and the content must name them. */
export const fontFaces = element(
  'office:font-face-decls',
  {},
  [FONT, CODE_FONT].map((name) =>
    element('style:font-face', {
      'style:name': name,
      'svg:font-family': `'${name}'`,
      'style:font-family-generic': name === FONT ? 'swiss' : 'modern',
    }),
  ),
);

/** @returns the `styles.xml` of a document */
export function odtStyles(title: string, isLandscape: boolean): string {
  const page = element('style:page-layout', { 'style:name': 'Page' }, [
    element('style:page-layout-properties', {
      'fo:page-width': millimetres(isLandscape ? PAGE.long : PAGE.short),
      'fo:page-height': millimetres(isLandscape ? PAGE.short : PAGE.long),
      'style:print-orientation': isLandscape ? 'landscape' : 'portrait',
      'fo:margin-top': millimetres(PAGE.top),
      'fo:margin-bottom': millimetres(PAGE.bottom - 8),
      'fo:margin-left': millimetres(PAGE.side),
      'fo:margin-right': millimetres(PAGE.side),
    }),
    element(
      'style:footer-style',
      {},
      element('style:header-footer-properties', { 'fo:min-height': '8mm', 'fo:margin-top': '4mm' }),
    ),
  ]);
  const [before, between] = pageWords;
  const footer = element('text:p', { 'text:style-name': 'Footer' }, [
    escapeXml(`${title}  ·  ${before} `),
    element('text:page-number', { 'text:select-page': 'current' }, '1'),
    escapeXml(` ${between} `),
    element('text:page-count', {}, '1'),
  ]);
  const defaults = element('style:default-style', { 'style:family': 'paragraph' }, [
    element('style:paragraph-properties', { 'fo:hyphenation-ladder-count': 'no-limit' }),
    element('style:text-properties', {
      ...fonts(TEXT_SIZE),
      'fo:language': language ?? '',
      'fo:country': country ?? '',
      'fo:hyphenate': 'true',
    }),
  ]);
  return element('office:document-styles', NAMESPACES, [
    fontFaces,
    element('office:styles', {}, [defaults, ...paragraphStyles, ...textStyles]),
    element('office:automatic-styles', {}, page),
    element(
      'office:master-styles',
      {},
      element(
        'style:master-page',
        { 'style:name': 'Standard', 'style:page-layout-name': 'Page' },
        element('style:footer', {}, footer),
      ),
    ),
  ]);
}
