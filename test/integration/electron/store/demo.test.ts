// The demo set in a real store: every built-in view has something to show, on whatever day somebody tries it.

import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../../../electron/store/findings/findings.ts';
import { countRecords } from '../../../../electron/store/list.ts';
import { problemsInStore } from '../../../../electron/store/recordChecks.ts';
import { demoSeed } from '../../../../electron/store/seed/demo.ts';
import { selectionSchema } from '../../../../shared/contract/queries.ts';
import { builtInViews } from '../../../../shared/views.ts';
import { emptyStore, TestClock } from '../../../support/stores.ts';

describe.each(['2026-11-23', '2027-01-01', '2028-02-29'])('a demo that begins on %s', (today) => {
  it('has a row for every built-in view', async () => {
    const { now } = new TestClock(`${today}T12:00:00.000Z`);
    const { connection } = await emptyStore({ now, demo: true, empty: false });
    const silent = Object.entries(builtInViews)
      .filter(
        ([, { type, filters }]) => countRecords(connection, selectionSchema.parse({ type, filters }), today) === 0,
      )
      .map(([name]) => name);
    expect(silent).toEqual([]);
  });

  it('fills the seats of the council on top of what the letter says of them', async () => {
    const { now } = new TestClock(`${today}T12:00:00.000Z`);
    const { connection } = await emptyStore({ now, demo: true, empty: false });
    const named = { type: 'councilMember', filters: [{ field: 'name', operator: 'isFilled', values: [] }] };
    expect(countRecords(connection, selectionSchema.parse(named), today)).toBe(7);
  });

  it('has the findings that it means to show, and no other', async () => {
    const { now } = new TestClock(`${today}T12:00:00.000Z`);
    const { connection } = await emptyStore({ now, demo: true, empty: false });
    const found = findingsOf(connection).map(({ kind, title }) => `${kind}: ${title}`);
    expect(found.sort()).toEqual([
      'awardedDiffersFromDecision: Schiedam 2024, SPUK Kansrijke Wijk',
      'cumulativeDiffers: Breda, SiSa 2024',
      'paidBeyondCommitment: Zaanstad 2024, overige bestedingsdoelen',
      'paidBeyondDecision: Zaanstad 2024, SPUK Kansrijke Wijk',
    ]);
  });

  it('has nothing that a person could not have saved', async () => {
    const { now } = new TestClock(`${today}T12:00:00.000Z`);
    const { connection } = await emptyStore({ now, demo: true, empty: false });
    const refused = demoSeed(today).flatMap(({ type, id, values }) => problemsInStore(connection, type, id, values));
    expect(refused).toEqual([]);
  });
});
