// Packages that look strange but are honest: taken, kept to the letter, and passed on.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { encodeChange } from '../../../../electron/exchange/changeLines.ts';
import { LOG } from '../../../../electron/exchange/packageFormat.ts';
import { recordDetail } from '../../../../electron/store/detail.ts';
import type { Store } from '../../../../electron/store/store.ts';
import { undo } from '../../../../electron/store/undo.ts';
import type { Patch } from '../../../../shared/catalogue/catalogue.ts';
import { type Change, changeId, HIGHEST_PLAIN_COUNTER } from '../../../../shared/merge/change.ts';
import { importInto, packageOf } from '../../../support/exchanges.ts';
import { filesOf, forge, withLines } from '../../../support/makePackage.ts';
import { unsoundnessOf } from '../../../support/soundness.ts';
import { change, create, emptyStore, logOf, stateOf, temporaryFolder } from '../../../support/stores.ts';

const REPLICA = 'c'.repeat(16);

function changeOf(difference: Partial<Change> & { readonly patch: Patch }): Change {
  return {
    id: changeId(900, REPLICA),
    type: 'project',
    record: 'strange',
    parents: [],
    author: 'Mallory',
    batch: 'b',
    at: '2026-11-23T09:00:00.000Z',
    ...difference,
  };
}

/** @returns the path of a package that holds these changes beside a store's own */
async function packageWith(store: Store, ...changes: readonly Change[]): Promise<string> {
  const path = join(temporaryFolder(), 'pakket.zip');
  writeFileSync(path, forge(await filesOf(store), withLines(...changes.map(encodeChange))));
  return path;
}

async function pair() {
  const anne = await emptyStore({ userName: 'Anne' });
  const bram = await emptyStore({ userName: 'Bram' });
  return { anne, bram };
}

describe('a package from a newer version', () => {
  it.each([
    ['a type that nobody knows', { type: 'riskOfTomorrow', patch: { chance: 'high' } }],
    ['fields that nobody knows', { patch: { name: 'Nieuw', riskOfTomorrow: ['a', 'b'], chance: 0.5, since: null } }],
    ['a choice that nobody knows', { patch: { name: 'Nieuw', status: 'reconsidered' } }],
  ])('is kept to the letter and passed on: %s', async (_what, difference) => {
    const { anne, bram } = await pair();
    const strange = changeOf(difference as Parameters<typeof changeOf>[0]);
    await importInto(bram, await packageWith(anne, strange));
    expect(unsoundnessOf(bram)).toEqual([]);
    const log = String((await filesOf(bram)).get(LOG));
    expect(log.trim()).toBe(encodeChange(strange));
    const chaima = await emptyStore({ userName: 'Chaima' });
    await importInto(chaima, await packageOf(bram));
    expect(stateOf(chaima)).toEqual(stateOf(bram));
    expect(logOf(chaima)).toEqual([strange]);
  });
});

describe('text that does harm elsewhere', () => {
  it.each([
    ['the name of the prototype', '__proto__'],
    ['JSON', '{"__proto__": {"a": 1}} "__proto__"'],
    ['signs that turn the direction of writing', 'Rapport \u202egpj.exe \u2066x\u2069'],
    ['another script', 'مرحبا بالعالم \u200f(2026)'],
    ['signs of more than one unit', '👩‍👩‍👧‍👦 \u{1f1f3}\u{1f1f1}'],
    ['a script', '<script>alert(1)</script><img src=x onerror=alert(1)>'],
    ['Markdown with a script', '[klik](javascript:alert(1)) ![](http://x/y.png)\n<iframe src="//x"></iframe>'],
    ['a formula', '=HYPERLINK("http://x";"y")'],
    ['a formula behind a separator', 'zie;=1+1;"=2'],
    ['SQL', "'); drop table project; --"],
    ['a search that is none', 'NEAR("a" OR * AND'],
    ['every kind of line end', 'a\nb\r\nc\rd\u2028e\u2029f'],
    ['spaces and apostrophes', " '= '' \t'"],
  ])('comes over as it was: %s', async (_what, text) => {
    const { anne, bram } = await pair();
    const project = create(anne, 'project', {
      name: 'Buurtkamer',
      status: 'idea',
      summary: text,
      tags: [text.slice(0, 90)],
    });
    await importInto(bram, await packageOf(anne));
    expect(recordDetail(bram.connection, 'project', project).values['summary']).toBe(text);
    expect(stateOf(bram)).toEqual(stateOf(anne));
    expect(unsoundnessOf(bram)).toEqual([]);
  });
});

describe('a name that hides who somebody is', () => {
  it('loses what hides it before it is written, so that no colleague refuses what they make', async () => {
    const anne = await emptyStore({ userName: '\u202eAnne\n\u0007 \u200bVoorbeeld\ud800' });
    expect(anne.user).toBe('Anne Voorbeeld');
    anne.user = '\u2066\u2069';
    expect(anne.user).toBe('?');
    create(anne, 'phenomenon', { name: 'Racisme' });
    expect(await importInto(await emptyStore(), await packageOf(anne))).toMatchObject({ newChanges: 1 });
  });
});

describe('a number as high as is believed', () => {
  const highest = changeOf({ id: changeId(HIGHEST_PLAIN_COUNTER, REPLICA), patch: { name: 'Hoog', status: 'idea' } });

  it('cuts nobody off who took it: what they make is believed too', async () => {
    const { anne, bram } = await pair();
    await importInto(bram, await packageWith(anne, highest));
    create(bram, 'phenomenon', { name: 'Racisme' });
    change(bram, 'project', highest.record, { budget: 1 });
    const chaima = await emptyStore({ userName: 'Chaima' });
    expect(await importInto(chaima, await packageOf(bram))).toMatchObject({ newChanges: 3 });
    change(chaima, 'project', highest.record, { budget: 2 });
    expect(await importInto(bram, await packageOf(chaima))).toMatchObject({ newChanges: 1, conflicts: 0 });
  });

  it('is forgotten when it is taken back: who never had it believes what comes next', async () => {
    const { anne, bram } = await pair();
    create(bram, 'phenomenon', { name: 'Racisme' });
    await importInto(bram, await packageWith(anne, highest));
    undo(bram.writer);
    create(bram, 'phenomenon', { name: 'Moslimhaat' });
    expect(new Set(logOf(bram).map(({ id }) => id)).size).toBe(2);
    expect(await importInto(await emptyStore(), await packageOf(bram))).toMatchObject({ newChanges: 2 });
  });
});
