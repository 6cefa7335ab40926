// Words in a cell, and ids worked out from rows.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnLetter, columnOfAddress } from '../../../../../electron/exchange/sheets/cell.ts';
import { ContentIds } from '../../../../../electron/exchange/sheets/contentId.ts';
import { joinWords, normalised, splitWords } from '../../../../../electron/exchange/sheets/words.ts';
import { RECORD_ID } from '../../../../../shared/catalogue/schema.ts';

describe('words between semicolons', () => {
  it('come back as they went, whatever signs are in them', () => {
    const word = fc
      .string({ minLength: 1, maxLength: 12 })
      .filter((text) => text === text.trim() && text !== '' && !/[\n\r]/.test(text));
    fc.assert(
      fc.property(fc.array(word, { maxLength: 6 }), (words) => {
        expect(splitWords(joinWords(words))).toEqual(words);
      }),
    );
  });
});

describe('headings', () => {
  it('are the same without regard to case, accents, spaces and signs', () => {
    expect(normalised('  Begin-datum (gepland) ')).toBe(normalised('begindatum GEPLAND'));
    expect(normalised('Coördinator')).toBe(normalised('coordinator'));
  });
});

describe('columns', () => {
  it('have the letters of a spreadsheet', () => {
    expect([0, 25, 26, 701, 702].map(columnLetter)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
    expect(['A1', 'Z9', 'AA10', 'XFD1'].map(columnOfAddress)).toEqual([0, 25, 26, 16_383]);
    expect(columnOfAddress('1A')).toBeUndefined();
  });
});

describe('the id of a row', () => {
  it('is the same for the same table, and another for the second row that says the same', () => {
    const first = new ContentIds('project', 'tabel');
    const again = new ContentIds('project', 'tabel');
    const row = { name: 'Plan', status: 'idea' };
    const ids = [first.idFor(row), first.idFor(row)];
    expect([again.idFor({ status: 'idea', name: 'Plan' }), again.idFor(row)]).toEqual(ids);
    expect(new Set([...ids, new ContentIds('project', 'ander').idFor(row)]).size).toBe(3);
    for (const id of ids) expect(id).toMatch(RECORD_ID);
  });

  it('tells nothing of a person', () => {
    const withName = new ContentIds('project', '').idFor({ name: 'Plan', leadName: 'Jan Jansen' });
    expect(new ContentIds('project', '').idFor({ name: 'Plan' })).toBe(withName);
  });

  it('of a link is that of its ends', () => {
    const id = new ContentIds('projectFocusTheme', '').idFor({ project: 'project:a', focusTheme: 'theme:b' });
    expect(id).toBe('projectFocusTheme:project:a:theme:b');
  });
});
