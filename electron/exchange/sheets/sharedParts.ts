// What the cells of a workbook's sheets refer to: texts that they share, and the formats of their numbers.

import { meaningOfFormat, type NumberMeaning } from './numberFormats.ts';
import { refuseTable } from './refuseTable.ts';
import { TABLE_LIMITS } from './tableLimits.ts';
import type { Attributes, WorkbookFile } from './workbookFile.ts';

/** What the cells of all sheets refer to. */
export interface SharedParts {
  readonly texts: readonly string[];
  /** Of each cell style what it makes of a number. */
  readonly styles: readonly NumberMeaning[];
  readonly from1904: boolean;
}

/** `_x000D_` stands for a character that XML cannot hold (ECMA-376, 22.9.2.19). */
export function unescapeText(text: string): string {
  const plain = text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;
  return plain.includes('\r') ? plain.replace(/\r\n?/g, '\n') : plain;
}

/** @throws {WeerwerkError} `tableRefused` */
export async function readTexts(file: WorkbookFile, part: string): Promise<string[]> {
  const texts: string[] = [];
  let total = 0;
  let current = '';
  let inText = false;
  let inPhonetic = false;
  await file.read(part, {
    open: (name) => {
      if (name === 'si') current = '';
      else if (name === 't') inText = !inPhonetic;
      else if (name === 'rPh') inPhonetic = true;
    },
    text: (text) => {
      if (inText) current += text;
    },
    close: (name) => {
      if (name === 't') inText = false;
      else if (name === 'rPh') inPhonetic = false;
      else if (name === 'si') {
        total += current.length;
        if (total > TABLE_LIMITS.sharedText) throw refuseTable('tooLarge');
        texts.push(unescapeText(current));
      }
    },
  });
  return texts;
}

/** @returns of each cell style what it makes of a number */
export async function readStyles(file: WorkbookFile, part: string): Promise<NumberMeaning[]> {
  const codes = new Map<number, string>();
  const styles: NumberMeaning[] = [];
  let inCellStyles = false;
  const format = ({ numFmtId = '0' }: Attributes): NumberMeaning =>
    meaningOfFormat(Number(numFmtId), codes.get(Number(numFmtId)));
  await file.read(part, {
    open: (name, attributes) => {
      if (name === 'numFmt') codes.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
      else if (name === 'cellXfs') inCellStyles = true;
      else if (name === 'xf' && inCellStyles) styles.push(format(attributes));
    },
    close: (name) => {
      if (name === 'cellXfs') inCellStyles = false;
    },
  });
  return styles;
}
