// The styles of a Word document, by name, so that whoever works on it can change the look in one place.

import type { IStylesOptions } from 'docx';
import { DOCUMENT_LANGUAGE } from '../model/documentModel.ts';
import {
  CODE_FONT,
  FONT,
  FOOTER_SIZE,
  HEADING_COLOUR,
  HEADINGS,
  MUTED_COLOUR,
  TABLE_SIZE,
  TEXT_COLOUR,
  TEXT_SIZE,
} from './look.ts';

/** Word counts sizes in half points and room in twentieths. */
const halfPoints = (points: number): number => Math.round(points * 2);
const twentieths = (points: number): number => Math.round(points * 20);

/** 1.25 lines, in 240ths. */
const LINE = 300;

const headingStyle = ({ size, before, after }: (typeof HEADINGS)[number]) => ({
  run: { font: FONT, size: halfPoints(size), bold: true, color: HEADING_COLOUR },
  paragraph: { spacing: { before: twentieths(before), after: twentieths(after) }, keepNext: true, keepLines: true },
});

const inTable = (after: number, size: number) => ({
  run: { size: halfPoints(size) },
  paragraph: { spacing: { before: 0, after, line: 264 } },
});

export const docxStyles: IStylesOptions = {
  default: {
    document: {
      run: { font: FONT, size: halfPoints(TEXT_SIZE), color: TEXT_COLOUR, language: { value: DOCUMENT_LANGUAGE } },
      paragraph: { spacing: { after: twentieths(7), line: LINE } },
    },
    heading1: headingStyle(HEADINGS[0]),
    heading2: headingStyle(HEADINGS[1]),
    heading3: headingStyle(HEADINGS[2]),
    heading4: headingStyle(HEADINGS[3]),
    heading5: headingStyle(HEADINGS[4]),
    heading6: headingStyle(HEADINGS[5]),
  },
  paragraphStyles: [
    { id: 'TableText', name: 'Table Text', basedOn: 'Normal', quickFormat: true, ...inTable(0, TABLE_SIZE) },
    {
      id: 'TableHeading',
      name: 'Table Heading',
      basedOn: 'TableText',
      ...inTable(0, TABLE_SIZE),
      run: { size: halfPoints(TABLE_SIZE), bold: true },
    },
    { id: 'PairText', name: 'Pair Text', basedOn: 'Normal', ...inTable(0, TEXT_SIZE) },
    {
      id: 'PairName',
      name: 'Pair Name',
      basedOn: 'PairText',
      ...inTable(0, TEXT_SIZE),
      run: { size: halfPoints(TEXT_SIZE), bold: true },
    },
    {
      id: 'AfterTable',
      name: 'After Table',
      basedOn: 'Normal',
      paragraph: { spacing: { before: 0, after: 0, line: 200 } },
    },
    { id: 'Code', name: 'Code', basedOn: 'Normal', run: { font: CODE_FONT, size: halfPoints(TABLE_SIZE) } },
    {
      id: 'Footer',
      name: 'footer',
      basedOn: 'Normal',
      run: { size: halfPoints(FOOTER_SIZE), color: MUTED_COLOUR },
      paragraph: { spacing: { after: 0 } },
    },
  ],
  characterStyles: [{ id: 'CodeText', name: 'Code Text', run: { font: CODE_FONT } }],
};
