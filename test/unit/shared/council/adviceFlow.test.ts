// The way of an advice: what follows from its steps, and what a next step may be.

import { describe, expect, it } from 'vitest';
import {
  fieldsOf,
  type PathStep,
  pathOf,
  problemsOfCorrection,
  problemsOfStep,
  stepsFromDates,
  type TakenStep,
} from '../../../../shared/council/adviceFlow.ts';

const TODAY = '2026-11-24';

let made = 0;
const step = (name: TakenStep['step'], date: string, changes: Partial<TakenStep> = {}): TakenStep => {
  made += 1;
  return { id: `s${made}`, step: name, date, position: null, reason: null, ...changes };
};
const stepsOf = (path: readonly PathStep[]) => path.map(({ step: name }) => name);

describe('the path of an advice', () => {
  it('orders steps by date, whoever recorded them first', () => {
    const path = pathOf([step('offered', '2026-03-01'), step('draft', '2026-01-01'), step('adopted', '2026-02-01')]);
    expect(stepsOf(path)).toEqual(['draft', 'adopted', 'offered']);
    expect(path.map(({ direction }) => direction)).toEqual(['start', 'forward', 'forward']);
  });

  it('orders steps of one day as they were taken', () => {
    const path = pathOf([
      step('adopted', '2026-02-01', { position: 3 }),
      step('adopted', '2026-02-01', { position: 1 }),
      step('offered', '2026-02-01', { position: 2 }),
    ]);
    expect(stepsOf(path)).toEqual(['adopted', 'offered', 'adopted']);
    expect(path.at(-1)?.direction).toBe('back');
  });

  it('tells which steps were passed over', () => {
    const [, second] = pathOf([step('draft', '2026-01-01'), step('acknowledged', '2026-02-01')]);
    expect(second?.skipped).toEqual(['adopted', 'offered']);
  });

  it('of an advice that begins further on lacks the steps before, but not its draft', () => {
    expect(pathOf([step('offered', '2026-01-01')])[0]?.skipped).toEqual(['adopted']);
  });

  it('is read from the dates of an advice of which nobody kept the steps', () => {
    const path = pathOf(
      stepsFromDates({ adoptedDate: '2026-01-01', offeredDate: '2026-02-01', responseDate: '2026-03-01' }),
    );
    expect(stepsOf(path)).toEqual(['adopted', 'offered', 'responseSent']);
    expect(path.every(({ id }) => id === null)).toBe(true);
  });
});

describe('what an advice says after its path', () => {
  it('is the last step, and the date of each that stands', () => {
    expect(fieldsOf(pathOf([step('adopted', '2026-01-01'), step('offered', '2026-02-01')]))).toEqual({
      status: 'offered',
      adoptedDate: '2026-01-01',
      offeredDate: '2026-02-01',
      acknowledgedDate: null,
      responseDate: null,
      closedDate: null,
    });
  });

  it('after a step back no longer has the dates of what came after, and keeps the one it goes back to', () => {
    const fields = fieldsOf(
      pathOf([
        step('adopted', '2026-01-01'),
        step('offered', '2026-02-01'),
        step('adopted', '2026-02-10', { reason: 'De bijlage ontbrak.' }),
      ]),
    );
    expect(fields).toMatchObject({ status: 'adopted', adoptedDate: '2026-01-01', offeredDate: null });
  });

  it('takes the date of the last time', () => {
    const fields = fieldsOf(
      pathOf([
        step('offered', '2026-02-01'),
        step('adopted', '2026-02-10', { reason: 'x' }),
        step('offered', '2026-02-20'),
      ]),
    );
    expect(fields.offeredDate).toBe('2026-02-20');
  });

  it('is a draft without any step', () => {
    expect(fieldsOf([]).status).toBe('draft');
  });
});

describe('taking a step', () => {
  const path = pathOf([step('adopted', '2026-02-01'), step('offered', '2026-03-01')]);
  const problems = (proposed: Partial<Parameters<typeof problemsOfStep>[1]>) =>
    problemsOfStep(path, { step: 'acknowledged', date: '2026-03-05', reason: null, ...proposed }, TODAY).map(
      ({ field, code }) => `${field}: ${code}`,
    );

  it('may go forward on or after the day of the last, and skip', () => {
    expect(problems({})).toEqual([]);
    expect(problems({ date: '2026-03-01' })).toEqual([]);
    expect(problems({ step: 'responseSent' })).toEqual([]);
  });

  it('may not be dated before the last step: a response before the offer', () => {
    expect(problems({ step: 'responseSent', date: '2026-02-28' })).toEqual(['date: stepBefore']);
  });

  it('may not lie ahead, nor lack its date, nor be the one it is at', () => {
    expect(problems({ date: '2026-11-25' })).toEqual(['date: stepAhead']);
    expect(problems({ date: null })).toEqual(['date: required']);
    expect(problems({ step: 'offered' })).toEqual(['step: sameStep']);
  });

  it('back needs a reason', () => {
    expect(problems({ step: 'adopted' })).toEqual(['reason: stepBackReason']);
    expect(problems({ step: 'adopted', reason: '   ' })).toEqual(['reason: stepBackReason']);
    expect(problems({ step: 'adopted', reason: 'De bijlage ontbrak.' })).toEqual([]);
  });
});

describe('correcting a step', () => {
  const path = pathOf([
    step('adopted', '2026-02-01', { id: 'a' }),
    step('offered', '2026-03-01', { id: 'b' }),
    step('adopted', '2026-03-10', { id: 'c', reason: 'x' }),
  ]);
  const problems = (id: string, date: string | null, reason: string | null = 'x') =>
    problemsOfCorrection(path, id, { date, reason }, TODAY).map(({ field, code }) => `${field}: ${code}`);

  it('keeps it between the steps around it', () => {
    expect(problems('b', '2026-02-01')).toEqual([]);
    expect(problems('b', '2026-03-10')).toEqual([]);
    expect(problems('b', '2026-01-31')).toEqual(['date: stepBefore']);
    expect(problems('b', '2026-03-11')).toEqual(['date: stepAfter']);
    expect(problems('a', '2020-01-01')).toEqual([]);
  });

  it('cannot take the reason of a step back away', () => {
    expect(problems('c', '2026-03-10', null)).toEqual(['reason: stepBackReason']);
    expect(problems('b', '2026-03-01', null)).toEqual([]);
  });
});
