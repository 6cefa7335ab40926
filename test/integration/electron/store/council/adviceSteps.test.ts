// An advice goes its way in a real store: state, number and deadlines follow, each act is undone as one, merges keep all steps.

import { describe, expect, it } from 'vitest';
import { advicePathOf } from '../../../../../electron/store/council/advicePath.ts';
import { correctStep, followPath, renumber, takeStep } from '../../../../../electron/store/council/adviceSteps.ts';
import { findingsOf } from '../../../../../electron/store/findings/findings.ts';
import type { Store } from '../../../../../electron/store/store.ts';
import { undo } from '../../../../../electron/store/undo.ts';
import { WeerwerkError } from '../../../../../shared/errors.ts';
import { change, create, emptyStore, send } from '../../../../support/stores.ts';

async function withAdvice(patch: object = {}) {
  const store = await emptyStore();
  const id = create(store, 'advice', { name: 'Vaste gezichten', kind: 'unsolicited', status: 'draft', ...patch });
  return { store, id };
}

const adviceIn = (store: Store, id: string) =>
  store.connection
    .prepare(
      `select status, number, "formerNumbers", "adoptedDate", "offeredDate", "responseDueDate", "publicationDueDate",
         "responseDate" from advice where id = ?`,
    )
    .get(id);
const stepsIn = (store: Store, id: string) =>
  advicePathOf(store.connection, id, store.today()).path.map(({ step, date, reason }) => [step, date, reason]);
const take = (store: Store, id: string, step: Parameters<typeof takeStep>[2]['step'], date: string, reason?: string) =>
  takeStep(store, id, { step, date, reason: reason ?? null });

function problemsIn(work: () => unknown): readonly string[] {
  try {
    work();
  } catch (error) {
    if (error instanceof WeerwerkError)
      return (error.report.problems ?? []).map(({ field, code }) => `${field}: ${code}`);
    throw error;
  }
  return [];
}

describe('an advice that takes its steps', () => {
  it('gets its number at adoption and its deadlines at the offer', async () => {
    const { store, id } = await withAdvice();
    take(store, id, 'adopted', '2026-01-10');
    expect(adviceIn(store, id)).toMatchObject({ status: 'adopted', number: 'MR-2026-01', adoptedDate: '2026-01-10' });
    take(store, id, 'offered', '2026-01-31');
    expect(adviceIn(store, id)).toMatchObject({
      status: 'offered',
      offeredDate: '2026-01-31',
      responseDueDate: '2026-04-30',
      publicationDueDate: '2026-02-28',
    });
  });

  it('counts numbers on within the year, by what was agreed, deleted advices included', async () => {
    const { store, id } = await withAdvice();
    create(store, 'council', { name: 'Raad', numberPrefix: 'RAAD', responseMonths: 1 });
    create(store, 'advice', { name: 'Eerder', kind: 'unsolicited', status: 'adopted', number: 'RAAD-2026-09' });
    create(store, 'advice', { name: 'Vorig jaar', kind: 'unsolicited', status: 'adopted', number: 'RAAD-2025-40' });
    take(store, id, 'adopted', '2026-01-10');
    take(store, id, 'offered', '2026-01-31');
    expect(adviceIn(store, id)).toMatchObject({ number: 'RAAD-2026-10', responseDueDate: '2026-02-28' });
  });

  it('keeps every step when it turns back, and is put back by one undo', async () => {
    const { store, id } = await withAdvice();
    take(store, id, 'adopted', '2026-01-10');
    take(store, id, 'offered', '2026-01-20');
    take(store, id, 'adopted', '2026-01-22', 'De bijlage ontbrak.');
    expect(adviceIn(store, id)).toMatchObject({ status: 'adopted', offeredDate: null, responseDueDate: null });
    expect(stepsIn(store, id)).toEqual([
      ['adopted', '2026-01-10', null],
      ['offered', '2026-01-20', null],
      ['adopted', '2026-01-22', 'De bijlage ontbrak.'],
    ]);
    undo(store.writer);
    expect(adviceIn(store, id)).toMatchObject({ status: 'offered', offeredDate: '2026-01-20' });
    expect(stepsIn(store, id)).toHaveLength(2);
  });

  it('answers its request by the offer, and a declined one not', async () => {
    const store = await emptyStore();
    const ask = (status: string, more: object = {}) =>
      create(store, 'adviceRequest', { name: 'Vraag', status, ...more });
    const requests = [ask('accepted'), ask('declined', { statusReason: 'Geen taak van de raad.' })];
    for (const adviceRequest of requests) {
      const id = create(store, 'advice', { name: 'A', kind: 'solicited', status: 'draft', adviceRequest });
      take(store, id, 'adopted', '2026-01-10');
      take(store, id, 'offered', '2026-01-20');
    }
    const statusOf = (id: string) =>
      store.connection.prepare('select status from "adviceRequest" where id = ?').pluck().get(id);
    expect(requests.map(statusOf)).toEqual(['answered', 'declined']);
  });

  it('refuses a response before the offer at the date, and changes nothing', async () => {
    const { store, id } = await withAdvice();
    take(store, id, 'offered', '2026-01-20');
    expect(problemsIn(() => take(store, id, 'responseSent', '2026-01-19'))).toEqual(['date: stepBefore']);
    expect(adviceIn(store, id)).toMatchObject({ status: 'offered', responseDate: null });
  });

  it('records the steps that only its dates told of before it takes a new one', async () => {
    const { store, id } = await withAdvice({
      status: 'offered',
      adoptedDate: '2025-10-01',
      offeredDate: '2025-10-10',
      number: 'MR-2025-02',
    });
    expect(stepsIn(store, id)).toHaveLength(2);
    take(store, id, 'acknowledged', '2025-10-15');
    expect(store.connection.prepare('select step, date from "adviceStep" order by date').all()).toEqual([
      { step: 'adopted', date: '2025-10-01' },
      { step: 'offered', date: '2025-10-10' },
      { step: 'acknowledged', date: '2025-10-15' },
    ]);
    expect(adviceIn(store, id)).toMatchObject({
      status: 'acknowledged',
      adoptedDate: '2025-10-01',
      number: 'MR-2025-02',
    });
  });

  it('moves its deadlines along with a corrected offer, but for one that people agreed', async () => {
    const { store, id } = await withAdvice();
    take(store, id, 'offered', '2026-01-31');
    change(store, 'advice', id, { responseDueDate: '2026-06-01' });
    const [first] = advicePathOf(store.connection, id, store.today()).path;
    correctStep(store, first?.id ?? '', { date: '2026-01-30', reason: null });
    expect(adviceIn(store, id)).toMatchObject({
      offeredDate: '2026-01-30',
      responseDueDate: '2026-06-01',
      publicationDueDate: '2026-02-27',
    });
  });
});

describe('the deadlines of an advice', () => {
  it('say how many days are left, and whether it was in time', async () => {
    const { store, id } = await withAdvice();
    take(store, id, 'offered', '2026-01-31');
    const at = (today: string) => advicePathOf(store.connection, id, today);
    expect(at('2026-04-01').response).toEqual({ date: '2026-04-30', doneDate: null, days: 29, state: 'open' });
    expect(at('2026-05-01').response).toMatchObject({ days: -1, state: 'late' });
    change(store, 'advice', id, { publishedDate: '2026-03-02' });
    expect(at('2026-05-01').publication).toEqual({
      date: '2026-02-28',
      doneDate: '2026-03-02',
      days: -2,
      state: 'doneLate',
    });
  });
});

describe('two secretaries who worked apart', () => {
  it('have all steps of both after merging, and are told where the advice does not follow them', async () => {
    const { store: anne, id } = await withAdvice();
    take(anne, id, 'offered', '2026-01-20');
    const bram = await emptyStore({ userName: 'Bram' });
    send(anne, bram);
    take(anne, id, 'acknowledged', '2026-01-25');
    take(bram, id, 'responseInPreparation', '2026-02-10');
    send(bram, anne);
    send(anne, bram);
    expect(stepsIn(anne, id)).toEqual(stepsIn(bram, id));
    expect(stepsIn(anne, id).map(([step]) => step)).toEqual(['offered', 'acknowledged', 'responseInPreparation']);
    for (const store of [anne, bram]) {
      const differs = findingsOf(store.connection).filter(({ kind }) => kind === 'adviceStatusDiffers');
      followPath(store, id);
      expect(adviceIn(store, id)).toMatchObject({ status: 'responseInPreparation' });
      expect(findingsOf(store.connection).filter(({ kind }) => kind === 'adviceStatusDiffers')).toEqual([]);
      expect(differs.length).toBeLessThanOrEqual(1);
    }
  });

  it('who gave one number to two advices find both, and the one renumbered is still found by its old number', async () => {
    const { store: anne, id: hers } = await withAdvice();
    const { store: bram, id: his } = await withAdvice({ name: 'Ouders' });
    take(anne, hers, 'adopted', '2026-01-10');
    take(bram, his, 'adopted', '2026-01-11');
    send(bram, anne);
    expect(findingsOf(anne.connection).map(({ kind, detail }) => [kind, detail])).toEqual([
      ['duplicateAdviceNumber', 'MR-2026-01'],
      ['duplicateAdviceNumber', 'MR-2026-01'],
    ]);
    expect(problemsIn(() => renumber(anne, his, 'MR-2026-01'))).toEqual(['number: numberTaken']);
    // An edit of something else is not held up by the shared number.
    change(anne, 'advice', his, { addressee: 'Minister' });
    renumber(anne, his, 'MR-2026-02');
    expect(findingsOf(anne.connection)).toEqual([]);
    expect(adviceIn(anne, his)).toMatchObject({ number: 'MR-2026-02', formerNumbers: '["MR-2026-01"]' });
    expect(problemsIn(() => change(anne, 'advice', his, { number: 'MR-2026-01' }))).toEqual(['number: numberTaken']);
  });
});
