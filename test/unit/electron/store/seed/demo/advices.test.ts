// The demo's advices keep to the council's calendar: asked, adopted, offered, confirmed, made public, answered.

import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { demoSeed } from '../../../../../../electron/store/seed/demo.ts';
import { addDays } from '../../../../../../electron/store/today.ts';
import type { Patch } from '../../../../../../shared/catalogue/catalogue.ts';
import { type AdviceStepName, fieldsOf, pathOf } from '../../../../../../shared/council/adviceFlow.ts';

const TODAY = '2026-11-23';
const demo = demoSeed(TODAY);
const ofType = (type: string) => demo.filter((record) => record.type === type);
const advices = ofType('advice').map((record) => record.values);
const recommendations = ofType('recommendation').map((record) => record.values);

const day = (values: Patch, field: string): string | null => {
  const value = values[field];
  return typeof value === 'string' ? value : null;
};

const requests = new Map(ofType('adviceRequest').map(({ id, values }) => [id, values]));
const requestedDate = (values: Patch) => day(requests.get(String(values['adviceRequest'])) ?? {}, 'date');
/** In the order in which they come about; a step that has not been taken has no day. */
const steps = ['adoptedDate', 'offeredDate', 'acknowledgedDate', 'responseDate'];
const awaiting = ['offered', 'acknowledged', 'responseInPreparation'];
const answered = ['responseSent', 'followUp', 'closed'];
const isIn = (states: readonly string[]) => (values: Patch) => states.includes(String(values['status']));

/** @returns the titles of those that do not hold, so that a failure names them */
const failing = (records: readonly Patch[], holds: (values: Patch) => boolean) =>
  records.filter((values) => !holds(values)).map((values) => values['name']);

describe('the demo’s advices', () => {
  it('are about forty, with about a hundred and ten recommendations, in every state and of both kinds', () => {
    expect(advices.length).toBeGreaterThanOrEqual(38);
    expect(recommendations.length).toBeGreaterThanOrEqual(105);
    expect(new Set(advices.map((values) => values['status']))).toEqual(
      new Set(['draft', 'adopted', ...awaiting, ...answered]),
    );
    expect(new Set(advices.map((values) => values['kind']))).toEqual(new Set(['solicited', 'unsolicited']));
    expect(new Set(advices.map((values) => values['name'])).size).toBe(advices.length);
  });

  it('take each step after the one before, and none in the future', () => {
    const inOrder = (values: Patch) => {
      const days = [requestedDate(values) ?? [], ...steps.map((step) => day(values, step) ?? [])].flat();
      return days.every((one, index) => one <= TODAY && (index === 0 || one > String(days[index - 1])));
    };
    expect(failing(advices, inOrder)).toEqual([]);
  });

  it('have the days that belong to their state', () => {
    const fits = (values: Patch) => {
      const has = (field: string) => day(values, field) !== null;
      const isOffered = isIn([...awaiting, ...answered])(values);
      const isConfirmed = isOffered && values['status'] !== 'offered';
      return (
        has('adoptedDate') === (values['status'] !== 'draft') &&
        (values['number'] !== undefined) === has('adoptedDate') &&
        has('offeredDate') === isOffered &&
        has('responseDueDate') === isOffered &&
        has('acknowledgedDate') === isConfirmed &&
        has('responseDate') === isIn(answered)(values) &&
        (values['response'] !== undefined) === isIn(answered)(values) &&
        (requestedDate(values) !== null) === (values['kind'] === 'solicited')
      );
    };
    expect(failing(advices, fits)).toEqual([]);
  });

  it('are due an answer three months after they were offered', () => {
    const offered = advices.filter((values) => day(values, 'offeredDate') !== null);
    const afterThreeMonths = (values: Patch) =>
      day(values, 'responseDueDate') ===
      Temporal.PlainDate.from(String(values['offeredDate'])).add({ months: 3 }).toString();
    expect(failing(offered, afterThreeMonths)).toEqual([]);
  });

  it('are made public within four weeks of the offer, but for those in confidence', () => {
    const timely = (values: Patch) => {
      const published = day(values, 'publishedDate');
      if (published === null) return true;
      const due = String(values['publicationDueDate']);
      return values['confidential'] !== 1 && published > String(values['offeredDate']) && published <= due;
    };
    expect(failing(advices, timely)).toEqual([]);
  });

  it('leave some answers late, and some to come within thirty days', () => {
    const due = advices.filter(isIn(awaiting)).map((values) => String(values['responseDueDate']));
    expect(due.filter((date) => date < TODAY).length).toBeGreaterThanOrEqual(2);
    expect(due.filter((date) => date >= TODAY && date <= addDays(TODAY, 30)).length).toBeGreaterThanOrEqual(2);
  });
});

describe('the steps of the demo’s advices', () => {
  it('lead to what each advice says of itself', () => {
    const differing = ofType('advice').filter(({ id, values }) => {
      const taken = ofType('adviceStep').filter((step) => step.values['advice'] === id);
      const fields = fieldsOf(
        pathOf(
          taken.map((step) => ({
            id: step.id,
            step: step.values['step'] as AdviceStepName,
            date: String(step.values['date']),
            position: Number(step.values['position']),
            reason: day(step.values, 'reason'),
          })),
        ),
      );
      return Object.entries(fields).some(([field, value]) => (values[field] ?? null) !== value);
    });
    expect(differing.map(({ id }) => id)).toEqual([]);
  });

  it('are skipped here and there, and turned back twice, with the reason', () => {
    const reasons = ofType('adviceStep').filter(({ values }) => values['reason'] !== undefined);
    expect(reasons).toHaveLength(2);
    const prepared = ofType('adviceStep').filter(({ values }) => values['step'] === 'responseInPreparation');
    expect(prepared.length).toBeLessThan(advices.filter(isIn(answered)).length);
  });
});

describe('the demo’s recommendations', () => {
  const proven = new Set(
    ofType('evidence').map(({ values }) => {
      const of = ofType('recommendation').find(({ id }) => id === values['recommendation']);
      return String(of?.values['name']);
    }),
  );
  const adviceOf = new Map(ofType('advice').map(({ id, values }) => [id, values]));

  it('wait for an answer exactly as long as their advice does', () => {
    const fits = (values: Patch) => {
      const isAnswered = isIn(answered)(adviceOf.get(String(values['advice'])) ?? {});
      return (
        (values['responseState'] !== 'pending') === isAnswered &&
        (values['responseReason'] !== undefined) === isAnswered
      );
    };
    expect(failing(recommendations, fits)).toEqual([]);
  });

  it('are carried out only when the answer leads to something, with proof once done or dropped', () => {
    const fits = (values: Patch) => {
      const state = String(values['responseState']);
      const execution = values['executionState'];
      const isOver = ['done', 'dropped'].includes(String(execution));
      if (['pending', 'notAccepted'].includes(state) && execution !== undefined) return false;
      if (['accepted', 'partlyAccepted', 'furtherStudy'].includes(state) && execution === undefined) return false;
      return (
        proven.has(String(values['name'])) === isOver && (execution === undefined) === (values['dueDate'] === undefined)
      );
    };
    expect(failing(recommendations, fits)).toEqual([]);
  });

  it('are all done where the advice is closed, and somewhere still to be done where it is not', () => {
    const open = (id: string) =>
      recommendations.filter(
        (values) => values['advice'] === id && ['notStarted', 'inProgress'].includes(String(values['executionState'])),
      );
    for (const { id, values } of ofType('advice')) {
      if (values['status'] === 'closed') expect(open(id)).toEqual([]);
      if (values['status'] === 'followUp') expect(open(id).length).toBeGreaterThan(0);
    }
  });

  it('have actions that say when they were done, and never before they were asked', () => {
    const fits = (values: Patch) => {
      const completed = day(values, 'completedDate');
      return (values['status'] === 'done') === (completed !== null) && (completed ?? '') <= TODAY;
    };
    expect(
      failing(
        ofType('followUpAction').map((record) => record.values),
        fits,
      ),
    ).toEqual([]);
  });
});
