// A document as Word's own kind of file, with real headings, lists and tables: whoever gets it can go on working in it.

import {
  AlignmentType,
  BorderStyle,
  Document,
  Table as DocxTable,
  ExternalHyperlink,
  Footer,
  HeadingLevel,
  type IBorderOptions,
  type IParagraphOptions,
  LevelFormat,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  type ParagraphChild,
  ShadingType,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Block, DocumentModel, Level, Line, List, Run, Table } from '../model/documentModel.ts';
import { docxStyles } from './docxStyles.ts';
import { LINK_COLOUR, PAGE, pageWidth, pageWords, TABLE_LINE, TABLE_RULE, TABLE_SHADE } from './look.ts';

/** Word counts in twentieths of a point. */
const TWIPS_PER_MM = 1440 / 25.4;

const twips = (millimetres: number): number => Math.round(millimetres * TWIPS_PER_MM);

const HEADINGS = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
  5: HeadingLevel.HEADING_5,
  6: HeadingLevel.HEADING_6,
} as const satisfies { readonly [L in Level]: string };

const ALIGNS = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const;

const BULLETS = 'bullets';
const LEVELS = 6;
const BULLET_SIGNS = ['•', '–', '▪'] as const;
const INDENT_MM = 6;

const NO_BORDER: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' };

interface Numbering {
  readonly reference: string;
  readonly start: number;
}

/** Where a paragraph stands: within a list, or pushed in by a quotation. */
interface Place {
  readonly indent: number;
  readonly list?: { readonly reference: string; readonly level: number; readonly instance: number };
  readonly isFirst?: boolean;
}

class DocxWriter {
  readonly numberings: Numbering[] = [];
  private readonly width: number;
  private instances = 0;

  constructor(width: number) {
    this.width = width;
  }

  blocks(blocks: readonly Block[], place: Place = { indent: 0 }): (Paragraph | DocxTable)[] {
    return blocks.flatMap((block) => this.block(block, place));
  }

  private block(block: Block, place: Place): (Paragraph | DocxTable)[] {
    switch (block.kind) {
      case 'heading':
        return [new Paragraph({ heading: HEADINGS[block.level], children: this.line(block.content) })];
      case 'paragraph':
        return [new Paragraph({ ...this.placed(place), children: this.line(block.content) })];
      case 'quote':
        return this.blocks(block.blocks, { indent: place.indent + 1 }).map((made) => made);
      case 'code':
        return block.lines.map(
          (text) => new Paragraph({ ...this.placed(place), style: 'Code', children: [new TextRun(text)] }),
        );
      case 'rule':
        return [new Paragraph({ border: { bottom: { style: BorderStyle.SINGLE, size: 4, color: TABLE_LINE } } })];
      case 'list':
        return this.list(block, place);
      case 'table':
        // A paragraph after it, or two tables in a row would grow into one.
        return [this.table(block), new Paragraph({ style: 'AfterTable' })];
    }
  }

  private placed({ indent, list }: Place): Partial<IParagraphOptions> {
    if (list) return { numbering: list };
    return indent === 0 ? {} : { indent: { left: twips(indent * INDENT_MM) } };
  }

  private list({ isOrdered, start, items }: List, place: Place): (Paragraph | DocxTable)[] {
    const level = Math.min(place.indent, LEVELS - 1);
    const instance = this.instances;
    this.instances += 1;
    const reference = isOrdered ? `numbers${instance}` : BULLETS;
    if (isOrdered) this.numberings.push({ reference, start });
    return items.flatMap((blocks) => {
      const [first, ...rest] = blocks;
      const inner = { indent: place.indent + 1 };
      const marked = first?.kind === 'paragraph' ? first : { kind: 'paragraph' as const, content: [] };
      const others = first?.kind === 'paragraph' ? rest : blocks;
      return [...this.block(marked, { ...inner, list: { reference, level, instance } }), ...this.blocks(others, inner)];
    });
  }

  private table({ header, rows, aligns, widths }: Table): DocxTable {
    const shares = header === null ? pairShares(widths) : widths;
    const columnWidths = shares.map((share) => twips(this.width * share));
    const cell = (line: Line, column: number, kind: 'heading' | 'name' | 'value'): TableCell =>
      new TableCell({
        width: { size: columnWidths[column] ?? 0, type: WidthType.DXA },
        margins: { top: twips(1), bottom: twips(1), left: header === null ? 0 : twips(1.8), right: twips(1.8) },
        ...(kind === 'heading' ? { shading: { type: ShadingType.CLEAR, color: 'auto', fill: TABLE_SHADE } } : {}),
        children: [
          new Paragraph({
            style:
              kind === 'value'
                ? header === null
                  ? 'PairText'
                  : 'TableText'
                : header === null
                  ? 'PairName'
                  : 'TableHeading',
            alignment: ALIGNS[aligns[column] ?? 'left'],
            children: this.line(line),
          }),
        ],
      });
    const body = rows.map(
      (row) =>
        new TableRow({
          cantSplit: true,
          children: row.map((line, column) => cell(line, column, header === null && column === 0 ? 'name' : 'value')),
        }),
    );
    const heading =
      header === null
        ? []
        : [
            new TableRow({
              tableHeader: true,
              cantSplit: true,
              children: header.map((line, column) => cell(line, column, 'heading')),
            }),
          ];
    const line = { style: BorderStyle.SINGLE, size: 4, color: TABLE_LINE };
    return new DocxTable({
      width: { size: columnWidths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
      columnWidths,
      layout: TableLayoutType.FIXED,
      borders: {
        top: NO_BORDER,
        left: NO_BORDER,
        right: NO_BORDER,
        insideVertical: NO_BORDER,
        bottom: header === null ? NO_BORDER : { ...line, color: TABLE_RULE },
        insideHorizontal: header === null ? NO_BORDER : line,
      },
      rows: [...heading, ...body],
    });
  }

  private line(line: Line): ParagraphChild[] {
    return line.map((piece): ParagraphChild => {
      if (piece.kind === 'break') return new TextRun({ break: 1 });
      const run = new TextRun(runOptions(piece));
      return piece.link === null ? run : new ExternalHyperlink({ link: piece.link, children: [run] });
    });
  }
}

function runOptions({ text, isBold, isItalic, isStruck, isCode, link }: Run) {
  return {
    text,
    ...(isBold ? { bold: true } : {}),
    ...(isItalic ? { italics: true } : {}),
    ...(isStruck ? { strike: true } : {}),
    ...(isCode ? { style: 'CodeText' } : {}),
    ...(link === null ? {} : { color: LINK_COLOUR, underline: {} }),
  };
}

/** The names of pairs are as wide everywhere. */
function pairShares(widths: readonly number[]): readonly number[] {
  if (widths.length !== 2) return widths;
  return [PAGE.pairName, 1 - PAGE.pairName];
}

function levels(
  text: (level: number) => string,
  format: (typeof LevelFormat)[keyof typeof LevelFormat],
  start: number,
) {
  return Array.from({ length: LEVELS }, (_, level) => ({
    level,
    format,
    text: text(level),
    start,
    alignment: AlignmentType.LEFT,
    style: {
      paragraph: {
        indent: { left: twips((level + 1) * INDENT_MM), hanging: twips(INDENT_MM) },
        spacing: { after: 60 },
      },
    },
  }));
}

function footerOf(title: string): Footer {
  const [before, between] = pageWords;
  return new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        children: [
          new TextRun({
            children: [`${title}  ·  ${before} `, PageNumber.CURRENT, ` ${between} `, PageNumber.TOTAL_PAGES],
          }),
        ],
      }),
    ],
  });
}

/** @returns the file's bytes */
export async function writeDocx({ title, author, isLandscape, blocks }: DocumentModel): Promise<Uint8Array> {
  const writer = new DocxWriter(pageWidth(isLandscape));
  const children = writer.blocks(blocks);
  const made = new Document({
    title,
    creator: author,
    lastModifiedBy: author,
    styles: docxStyles,
    numbering: {
      config: [
        {
          reference: BULLETS,
          levels: levels((level) => BULLET_SIGNS[level % BULLET_SIGNS.length] ?? '•', LevelFormat.BULLET, 1),
        },
        ...writer.numberings.map(({ reference, start }) => ({
          reference,
          levels: levels((level) => `%${level + 1}.`, LevelFormat.DECIMAL, start),
        })),
      ],
    },
    sections: [
      {
        properties: {
          page: {
            size: {
              // docx turns the two itself for a page that lies.
              width: twips(PAGE.short),
              height: twips(PAGE.long),
              orientation: isLandscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
            },
            margin: {
              top: twips(PAGE.top),
              bottom: twips(PAGE.bottom),
              left: twips(PAGE.side),
              right: twips(PAGE.side),
            },
          },
        },
        footers: { default: footerOf(title) },
        children,
      },
    ],
  });
  return Packer.pack(made, 'uint8array');
}
