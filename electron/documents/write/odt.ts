// A document as an OpenDocument text, the open standard of Dutch government (Forum Standaardisatie), with real headings,
// lists and tables. Written here: the library at hand repeats no table headings and knows no document language.

import { ZipFile } from 'yazl';
import type { Align, Block, DocumentModel, Line, List, Run, Table } from '../model/documentModel.ts';
import { DOCUMENT_LANGUAGE } from '../model/documentModel.ts';
import { PAGE, pageWidth } from './look.ts';
import { fontFaces, NAMESPACES, odtStyles, tableStyles } from './odtStyles.ts';
import { element, escapeXml } from './xml.ts';

const MIME_TYPE = 'application/vnd.oasis.opendocument.text';
const LIST_LEVELS = 6;
const BULLET_SIGNS = ['•', '–', '▪'] as const;
const INDENT_MM = 6;

/** Several spaces in a row are one to OpenDocument, as a line's end is: they are written as elements. */
function words(text: string): string {
  return escapeXml(text)
    .replace(/ {2,}/g, (spaces) => ` ${element('text:s', { 'text:c': spaces.length - 1 })}`)
    .replaceAll('\t', element('text:tab'));
}

function span(style: string, content: string): string {
  return element('text:span', { 'text:style-name': style }, content);
}

function runXml({ text, isBold, isItalic, isStruck, isCode, link }: Run): string {
  let made = words(text);
  if (isCode) made = span('Source_20_Text', made);
  if (isStruck) made = span('Struck', made);
  if (isBold || isItalic) {
    made = span(isBold && isItalic ? 'Strong_20_and_20_Emphasis' : isBold ? 'Strong_20_Emphasis' : 'Emphasis', made);
  }
  if (link === null) return made;
  const address = { 'xlink:type': 'simple', 'xlink:href': link, 'text:style-name': 'Internet_20_link' };
  return element('text:a', address, made);
}

function lineXml(line: Line): string {
  return line.map((piece) => (piece.kind === 'run' ? runXml(piece) : element('text:line-break'))).join('');
}

const CELL_STYLES: { readonly [A in Align]: string } = {
  left: 'Table_20_Contents',
  center: 'Table_20_Center',
  right: 'Table_20_Right',
};

class OdtWriter {
  /** Styles that only this document's lists and tables have. */
  readonly styles: string[] = [];
  private readonly width: number;
  private tables = 0;
  private lists = 0;

  constructor(width: number) {
    this.width = width;
  }

  blocks(blocks: readonly Block[], style: string): string {
    return blocks.map((block) => this.block(block, style)).join('');
  }

  private block(block: Block, style: string): string {
    switch (block.kind) {
      case 'heading': {
        const { level } = block;
        return element(
          'text:h',
          { 'text:style-name': `Heading_20_${level}`, 'text:outline-level': level },
          lineXml(block.content),
        );
      }
      case 'paragraph':
        return paragraph(style, lineXml(block.content));
      case 'quote':
        return this.blocks(block.blocks, 'Quotations');
      case 'code':
        return block.lines.map((line) => paragraph('Preformatted_20_Text', words(line))).join('');
      case 'rule':
        return paragraph('Horizontal_20_Line', '');
      case 'list':
        return this.list(block);
      case 'table':
        return this.table(block) + paragraph('After_20_Table', '');
    }
  }

  /** Each list has a style of its own, so that each begins at its own number. */
  private list({ isOrdered, start, items }: List): string {
    const name = `List${this.lists}`;
    this.lists += 1;
    this.styles.push(listStyle(name, isOrdered, start));
    const entries = items.map((blocks) => {
      const content = blocks.map((block) =>
        block.kind === 'list' ? this.list(block) : this.block(block, 'List_20_Text'),
      );
      return element('text:list-item', {}, content.length > 0 ? content : paragraph('List_20_Text', ''));
    });
    return element('text:list', { 'text:style-name': name }, entries);
  }

  private table({ header, rows, aligns, widths }: Table): string {
    const name = `Table${this.tables}`;
    this.tables += 1;
    const shares = header === null && widths.length === 2 ? [PAGE.pairName, 1 - PAGE.pairName] : widths;
    this.styles.push(
      element(
        'style:style',
        { 'style:name': name, 'style:family': 'table' },
        element('style:table-properties', {
          'style:width': `${this.width}mm`,
          'table:align': 'margins',
          'table:border-model': 'collapsing',
        }),
      ),
      ...shares.map((share, column) =>
        element(
          'style:style',
          { 'style:name': `${name}.${column}`, 'style:family': 'table-column' },
          element('style:table-column-properties', { 'style:column-width': `${(share * this.width).toFixed(2)}mm` }),
        ),
      ),
    );
    const columns = shares.map((_, column) =>
      element('table:table-column', { 'table:style-name': `${name}.${column}` }),
    );
    const heading =
      header && row(header.map((line, column) => cell('HeadingCell', headingStyle(aligns[column]), line)));
    const body = rows.map((lines) =>
      row(
        lines.map((line, column) =>
          header === null
            ? cell('PairCell', column === 0 ? 'Pair_20_Name' : 'Pair_20_Text', line)
            : cell('Cell', CELL_STYLES[aligns[column] ?? 'left'], line),
        ),
      ),
    );
    return element('table:table', { 'table:name': name, 'table:style-name': name }, [
      ...columns,
      ...(heading === null ? [] : [element('table:table-header-rows', {}, heading)]),
      ...body,
    ]);
  }
}

function headingStyle(align: Align | undefined): string {
  return align === 'right' ? 'Table_20_Heading_20_Right' : 'Table_20_Heading';
}

function paragraph(style: string, content: string): string {
  return element('text:p', { 'text:style-name': style }, content);
}

function row(cells: readonly string[]): string {
  return element('table:table-row', { 'table:style-name': 'Row' }, cells);
}

function cell(style: string, text: string, line: Line): string {
  return element(
    'table:table-cell',
    { 'table:style-name': style, 'office:value-type': 'string' },
    paragraph(text, lineXml(line)),
  );
}

function listStyle(name: string, isOrdered: boolean, start: number): string {
  const levels = Array.from({ length: LIST_LEVELS }, (_, index) => {
    const place = element(
      'style:list-level-properties',
      { 'text:list-level-position-and-space-mode': 'label-alignment' },
      element('style:list-level-label-alignment', {
        'text:label-followed-by': 'listtab',
        'text:list-tab-stop-position': `${(index + 1) * INDENT_MM}mm`,
        'fo:margin-left': `${(index + 1) * INDENT_MM}mm`,
        'fo:text-indent': `-${INDENT_MM}mm`,
      }),
    );
    return isOrdered
      ? element(
          'text:list-level-style-number',
          { 'text:level': index + 1, 'style:num-format': '1', 'style:num-suffix': '.', 'text:start-value': start },
          place,
        )
      : element(
          'text:list-level-style-bullet',
          { 'text:level': index + 1, 'text:bullet-char': BULLET_SIGNS[index % BULLET_SIGNS.length] },
          place,
        );
  });
  return element('text:list-style', { 'style:name': name }, levels);
}

function metaXml({ title, author, createdAt }: DocumentModel): string {
  return element('office:document-meta', NAMESPACES, [
    element('office:meta', {}, [
      element('meta:generator', {}, 'Weerwerk'),
      element('dc:title', {}, escapeXml(title)),
      element('meta:initial-creator', {}, escapeXml(author)),
      element('dc:creator', {}, escapeXml(author)),
      element('meta:creation-date', {}, createdAt),
      element('dc:date', {}, createdAt),
      element('dc:language', {}, DOCUMENT_LANGUAGE),
    ]),
  ]);
}

const PARTS = ['content.xml', 'styles.xml', 'meta.xml'] as const;

const MANIFEST_NAMESPACE = 'urn:oasis:names:tc:opendocument:xmlns:manifest:1.0';

function manifestXml(): string {
  const entries = [{ path: '/', type: MIME_TYPE }, ...PARTS.map((path) => ({ path, type: 'text/xml' }))];
  return element(
    'manifest:manifest',
    { 'xmlns:manifest': MANIFEST_NAMESPACE, 'manifest:version': '1.3' },
    entries.map(({ path, type }) =>
      element('manifest:file-entry', { 'manifest:full-path': path, 'manifest:media-type': type }),
    ),
  );
}

async function zipped(files: readonly (readonly [path: string, content: string])[], mtime: Date): Promise<Uint8Array> {
  const zip = new ZipFile();
  // First and as it is, so that a program knows the kind of file by its first bytes.
  zip.addBuffer(Buffer.from(MIME_TYPE), 'mimetype', { compress: false, mtime });
  for (const [path, content] of files)
    zip.addBuffer(Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>\n${content}`), path, { mtime });
  zip.end();
  const pieces: Buffer[] = [];
  for await (const piece of zip.outputStream) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
}

/** @returns the file's bytes */
export async function writeOdt(model: DocumentModel): Promise<Uint8Array> {
  const { title, isLandscape, blocks, createdAt } = model;
  const writer = new OdtWriter(pageWidth(isLandscape));
  const text = writer.blocks(blocks, 'Text_20_body');
  const content = element('office:document-content', NAMESPACES, [
    fontFaces,
    element('office:automatic-styles', {}, tableStyles + writer.styles.join('')),
    element('office:body', {}, element('office:text', {}, text)),
  ]);
  return zipped(
    [
      ['content.xml', content],
      ['styles.xml', odtStyles(title, isLandscape)],
      ['meta.xml', metaXml(model)],
      ['META-INF/manifest.xml', manifestXml()],
    ],
    new Date(createdAt),
  );
}
