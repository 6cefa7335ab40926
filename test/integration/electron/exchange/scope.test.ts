// What goes along when somebody chooses: what was chosen, what belongs to it, what that refers to, and nothing else.

import { describe, expect, it } from 'vitest';
import { Scope } from '../../../../electron/exchange/scope.ts';
import { recordDetail } from '../../../../electron/store/detail.ts';
import type { Store } from '../../../../electron/store/store.ts';
import type { ExportScope, PersonalDataProfile } from '../../../../shared/contract/packages.ts';
import { importInto, packageOf } from '../../../support/exchanges.ts';
import { change, create, emptyStore, logOf, remove } from '../../../support/stores.ts';

/** Two municipalities that have nothing to do with each other, an instrument each, and a council. */
async function programme() {
  const store = await emptyStore({ userName: 'Anne' });
  const half = (name: string, code: string) => {
    const instrument = create(store, 'instrument', { name: `SPUK ${name}`, kind: 'specificGrant' });
    const ministry = create(store, 'organisation', { name: `Ministerie ${name}`, kind: 'ministry' });
    const contribution = create(store, 'contribution', { name: `Deel ${name}`, instrument, organisation: ministry });
    const municipality = create(store, 'municipality', { name, code });
    const area = create(store, 'area', { name: `Wijk in ${name}`, municipality });
    const project = create(store, 'project', {
      name: `Buurtkamer ${name}`,
      status: 'idea',
      instrument,
      municipality,
      area,
    });
    const milestone = create(store, 'milestone', { name: `Opening ${name}`, status: 'planned', project });
    const note = create(store, 'note', { name: `Notitie ${name}`, project });
    const decided = { instrument, municipality };
    const grantDecision = create(store, 'grantDecision', {
      name: `Besluit ${name}`,
      kind: 'grantDecision',
      ...decided,
    });
    const given = { name: `Geld ${name}`, ...decided, grantDecision };
    const allocation = create(store, 'allocation', { ...given, project, year: 2026 });
    const later = create(store, 'allocation', { ...given, area, year: 2027 });
    const moved = { fromAllocation: allocation, allocation: later, amount: 1_00 };
    const reallocation = create(store, 'reallocation', { name: `Over in ${name}`, ...moved, reason: 'Later' });
    const bound = { grantDecision, allocation, year: 2026, amount: 2_00 };
    const commitment = create(store, 'commitment', { name: `Verplicht ${name}`, ...bound });
    const payment = create(store, 'payment', { name: `Voorschot ${name}`, commitment, kind: 'advance' });
    const file = create(store, 'attachment', { name: `Beschikking ${name}.pdf`, allocation });
    const after = {
      accountability: create(store, 'accountability', { name: `SiSa ${name}`, grantDecision, year: 2026 }),
      settlement: create(store, 'settlement', {
        name: `Vast ${name}`,
        grantDecision,
        date: '2026-10-01',
        amount: 3_00,
      }),
    };
    const spent = { accountability: after.accountability, area, amount: 1_00 };
    const owed = { settlement: after.settlement, date: '2026-11-01', amount: 1_00 };
    const account = {
      ...after,
      localSpending: create(store, 'localSpending', { name: `Besteed ${name}`, ...spent }),
      reclaim: create(store, 'reclaim', { name: `Terug ${name}`, ...owed }),
    };
    const budgetArticle = create(store, 'budgetArticle', { name: `Artikel ${name}`, code: `XV ${code}` });
    const voted = { name: `Begroting ${name}`, budgetArticle, instrument, side: 'expenditure', amount: 9_00 };
    const budget = create(store, 'budget', { ...voted, year: 2026 });
    const fromBudget = create(store, 'budget', { ...voted, year: 2025 });
    const shifted = { budget, fromBudget, kind: 'cashShift', moment: 'springMemorandum', amount: 1_00 };
    const scenario = create(store, 'scenario', {
      name: `Verder met ${name}`,
      outlook: 'continue',
      startYear: 2027,
      endYear: 2029,
    });
    const plan = {
      budgetArticle,
      budget,
      fromBudget,
      budgetChange: create(store, 'budgetChange', { name: `Kasschuif ${name}`, ...shifted, reason: 'Later betaald' }),
      scenario,
      scenarioLine: create(store, 'scenarioLine', { name: `Lijn ${name}`, scenario, instrument, outlook: 'continue' }),
      moment: create(store, 'calendarMoment', {
        name: `Moment ${name}`,
        kind: 'other',
        date: '2026-12-01',
        instrument,
      }),
    };
    const phenomenon = create(store, 'phenomenon', { name: `Racisme in ${name}` });
    const link = create(store, 'projectPhenomenon', { project, phenomenon });
    return {
      instrument,
      grantDecision,
      later,
      reallocation,
      commitment,
      payment,
      account,
      plan,
      ministry,
      contribution,
      municipality,
      area,
      project,
      milestone,
      note,
      allocation,
      file,
      phenomenon,
      link,
    };
  };
  const north = half('Noord', 'GM0001');
  const south = half('Zuid', 'GM0002');
  const member = create(store, 'councilMember', { seat: 'Zetel 1', name: 'Mevrouw De Vries' });
  const term = create(store, 'term', { name: 'Eerste termijn', councilMember: member });
  const advice = create(store, 'advice', { name: 'Meer ruimte', kind: 'unsolicited', status: 'draft' });
  const recommendation = create(store, 'recommendation', { name: 'Doe het', advice, responseState: 'pending' });
  const followUp = create(store, 'followUpAction', { name: 'Bellen', recommendation, status: 'open' });
  const adviceNote = create(store, 'note', { name: 'Bij het advies', advice });
  const adviceFile = create(store, 'attachment', { name: 'Advies.pdf', advice });
  return { store, north, south, council: { member, term, advice, recommendation, followUp, adviceNote, adviceFile } };
}

/** The ids in a scope; of everything those of all records. */
function idsIn(store: Store, asked: ExportScope, profile: PersonalDataProfile = 'full'): Set<string> {
  const scope = Scope.of(store.connection, asked, profile);
  if (!scope) throw new Error('This scope leaves nothing out');
  try {
    return new Set(store.connection.sqlite.prepare(`select id from "${scope.table}"`).pluck().all() as string[]);
  } finally {
    scope.close();
  }
}

/** Also of records that are kept together under one name. */
const ids = (...records: readonly object[]): Set<string> =>
  new Set(
    records.flatMap((record) =>
      Object.values(record).flatMap((one: string | object) => (typeof one === 'string' ? [one] : [...ids(one)])),
    ),
  );

describe('a scope', () => {
  it('of everything leaves nothing out', async () => {
    const { store } = await programme();
    expect(Scope.of(store.connection, { kind: 'everything' }, 'full')).toBeUndefined();
  });

  it('of a project has its parts, their files, its links, and all that those refer to', async () => {
    const { store, north } = await programme();
    const { ministry, contribution, account, plan, ...expected } = north;
    expect(idsIn(store, { kind: 'records', type: 'project', ids: [north.project] })).toEqual(ids(expected));
  });

  it('of a municipality has its areas, its projects, and its money from decision to reclaim', async () => {
    const { store, north } = await programme();
    const { ministry, contribution, plan, ...expected } = north;
    expect(idsIn(store, { kind: 'records', type: 'municipality', ids: [north.municipality] })).toEqual(ids(expected));
  });

  it('of an instrument has its budget, contributions and who gave them, its money, its projects and what may become of it', async () => {
    const { store, north } = await programme();
    expect(idsIn(store, { kind: 'records', type: 'instrument', ids: [north.instrument] })).toEqual(ids(north));
  });

  it('of a municipality has of a circular only what the municipality was given by it', async () => {
    const { store, north, south } = await programme();
    const circular = { name: 'Meicirculaire', kind: 'circular', instrument: south.instrument };
    const grantDecision = create(store, 'grantDecision', circular);
    const given = { instrument: south.instrument, grantDecision, year: 2026 };
    const own = create(store, 'allocation', { name: 'Voor Noord', ...given, municipality: north.municipality });
    const other = create(store, 'allocation', { name: 'Voor Zuid', ...given, municipality: south.municipality });
    const bound = { grantDecision, year: 2026, amount: 1_00 };
    const ownCommitment = create(store, 'commitment', { name: 'Noord', ...bound, allocation: own });
    const otherCommitment = create(store, 'commitment', { name: 'Zuid', ...bound, allocation: other });
    const found = idsIn(store, { kind: 'records', type: 'municipality', ids: [north.municipality] });
    for (const id of [grantDecision, own, ownCommitment]) expect(found).toContain(id);
    for (const id of [other, otherCommitment, south.municipality]) expect(found).not.toContain(id);
  });

  it('of several records has what belongs to each', async () => {
    const { store, north, south } = await programme();
    const both = [north.instrument, south.instrument];
    expect(idsIn(store, { kind: 'records', type: 'instrument', ids: both })).toEqual(ids(north, south));
  });

  it('has none of the rest of a linked record: an advice on a project comes alone', async () => {
    const { store, north, council } = await programme();
    const link = create(store, 'adviceProject', { advice: council.advice, project: north.project });
    const found = idsIn(store, { kind: 'records', type: 'project', ids: [north.project] });
    expect(found).toContain(link);
    expect(found).toContain(council.advice);
    expect(found).not.toContain(council.recommendation);
    expect(found).not.toContain(council.adviceFile);
  });

  it('of the council has its members, advices, notes and files, and the projects that an advice names', async () => {
    const { store, north, council } = await programme();
    expect(idsIn(store, { kind: 'council' })).toEqual(ids(council));
    create(store, 'adviceProject', { advice: council.advice, project: north.project });
    const found = idsIn(store, { kind: 'council' });
    expect(found).toContain(north.project);
    expect(found).not.toContain(north.milestone);
  });

  it('of ids that are not there, or of another type, has nothing', async () => {
    const { store, north } = await programme();
    expect(idsIn(store, { kind: 'records', type: 'project', ids: ['weg', north.municipality] })).toEqual(new Set());
  });

  it('does not go round for ever where records refer to each other', async () => {
    const { store, north } = await programme();
    change(store, 'contribution', north.contribution, { partOf: north.contribution });
    expect(idsIn(store, { kind: 'records', type: 'instrument', ids: [north.instrument] })).toEqual(ids(north));
  });

  it('leaves nothing behind in the connection', async () => {
    const { store } = await programme();
    idsIn(store, { kind: 'council' }, 'withoutPersonal');
    expect(store.connection.sqlite.prepare("select name from sqlite_temp_master where type = 'table'").all()).toEqual(
      [],
    );
  });
});

describe('without personal data', () => {
  it('a confidential record stays home with all that is part of it, and what stands by itself goes along', async () => {
    const { store, north, south, council } = await programme();
    change(store, 'project', north.project, { confidential: 1 });
    const { project, milestone, note, allocation, file, link, reallocation, commitment, payment, ...others } = north;
    expect(idsIn(store, { kind: 'everything' }, 'withoutPersonal')).toEqual(ids(others, south, council));
  });

  it('parts of a confidential record do not come along by another way either', async () => {
    const { store, north } = await programme();
    change(store, 'project', north.project, { confidential: 1 });
    const found = idsIn(store, { kind: 'records', type: 'instrument', ids: [north.instrument] }, 'withoutPersonal');
    const { project, milestone, note, allocation, file, link, phenomenon, ...rest } = north;
    const { reallocation, commitment, payment, ...expected } = rest;
    // What only the confidential project led to may come; what tells of the project may not.
    for (const id of [project, milestone, note, allocation, file, link]) expect(found).not.toContain(id);
    for (const id of [reallocation, commitment, payment]) expect(found).not.toContain(id);
    for (const id of ids(expected)) expect(found).toContain(id);
  });

  it('nothing of a confidential decision goes along, up to its reclaim', async () => {
    const { store, north, south, council } = await programme();
    change(store, 'grantDecision', north.grantDecision, { confidential: 1 });
    const { grantDecision, allocation, later, reallocation, commitment, payment, account, file, ...others } = north;
    expect(idsIn(store, { kind: 'everything' }, 'withoutPersonal')).toEqual(ids(others, south, council));
  });

  it('a confidential scenario or budget stays home with its lines and changes', async () => {
    const { store, north } = await programme();
    change(store, 'scenario', north.plan.scenario, { confidential: 1 });
    change(store, 'budget', north.plan.fromBudget, { confidential: 1 });
    const found = idsIn(store, { kind: 'everything' }, 'withoutPersonal');
    const { scenario, scenarioLine, fromBudget, budgetChange, ...open } = north.plan;
    for (const id of [scenario, scenarioLine, fromBudget, budgetChange]) expect(found).not.toContain(id);
    for (const id of ids(open)) expect(found).toContain(id);
  });

  it('a record that is no longer confidential goes along again', async () => {
    const { store, north } = await programme();
    change(store, 'project', north.project, { confidential: 1 });
    change(store, 'project', north.project, { confidential: 0 });
    const found = idsIn(store, { kind: 'everything' }, 'withoutPersonal');
    for (const id of ids(north)) expect(found).toContain(id);
  });
});

describe('a package of a scope', () => {
  it('brings its records whole, and no word of the others', async () => {
    const { store, north, south } = await programme();
    const bram = await emptyStore({ userName: 'Bram' });
    await importInto(
      bram,
      await packageOf(store, { scope: { kind: 'records', type: 'project', ids: [north.project] } }),
    );
    const detail = recordDetail(bram.connection, 'project', north.project);
    expect(detail.links.map(({ id }) => id)).toEqual([north.phenomenon]);
    expect(detail.titles[north.municipality]).toBe('Noord');
    const arrived = new Set(logOf(bram).map(({ record }) => record));
    for (const id of ids(south)) expect(arrived).not.toContain(id);
    expect(JSON.stringify(logOf(bram))).not.toMatch(/Zuid|De Vries/);
  });

  it('tells whoever had them that records of it were deleted', async () => {
    const { store, north } = await programme();
    const scope: ExportScope = { kind: 'records', type: 'project', ids: [north.project] };
    const bram = await emptyStore({ userName: 'Bram' });
    await importInto(bram, await packageOf(store, { scope }));
    remove(store, 'milestone', north.milestone);
    remove(store, 'projectPhenomenon', north.link);
    await importInto(bram, await packageOf(store, { scope }));
    expect(recordDetail(bram.connection, 'milestone', north.milestone).deleted).toBe(true);
    expect(recordDetail(bram.connection, 'project', north.project).links).toEqual([]);
    remove(store, 'project', north.project);
    await importInto(bram, await packageOf(store, { scope }));
    expect(recordDetail(bram.connection, 'project', north.project).deleted).toBe(true);
  });

  it('does not take away what its reader had of the rest', async () => {
    const { store, north, south } = await programme();
    const bram = await emptyStore({ userName: 'Bram' });
    await importInto(bram, await packageOf(store));
    change(store, 'project', north.project, { status: 'running' });
    change(store, 'project', south.project, { status: 'running' });
    await importInto(
      bram,
      await packageOf(store, { scope: { kind: 'records', type: 'project', ids: [north.project] } }),
    );
    expect(recordDetail(bram.connection, 'project', north.project).values['status']).toBe('running');
    expect(recordDetail(bram.connection, 'project', south.project).values['status']).toBe('idea');
  });
});
