// What the cash schedule and the figures at a glance say in words.

import type { TFunction } from 'i18next';
import { describe, expect, it } from 'vitest';
import { freeOf, toPayOf } from '../../../../../renderer/pages/money/amountsOf.ts';
import { cashSentence, cumulativeMonths } from '../../../../../renderer/pages/money/views/cashFinding.ts';
import { forecastSentence } from '../../../../../renderer/pages/money/views/forecastFinding.ts';
import { glanceSentence } from '../../../../../renderer/pages/money/views/glanceFinding.ts';
import { textOf } from '../../../../../shared/texts/textOf.ts';

const t = ((key: string, words: Record<string, string | number> = {}) =>
  textOf('nl', key, words)) as unknown as TFunction;
const write = (cents: number) => `€ ${cents / 100}`;

describe('the sentence over a year of payments', () => {
  it('tells less from more, and nothing from nothing planned', () => {
    expect(cashSentence(t, 2025, { planned: 300_00, paid: 120_00 }, write)).toBe(
      'In 2025 is € 120 betaald van € 300 gepland: € 180 minder',
    );
    expect(cashSentence(t, 2025, { planned: 100_00, paid: 120_00 }, write)).toContain('€ 20 meer');
    expect(cashSentence(t, 2025, { planned: null, paid: 120_00 }, write)).toContain('zonder dat er iets was gepland');
    expect(cashSentence(t, 2025, { planned: 5_00, paid: null }, write)).toContain('nog niets betaald');
    expect(cashSentence(t, 2025, { planned: null, paid: null }, write)).toContain('nog niets gepland of betaald');
  });
});

describe('the months added up', () => {
  const months = Array.from({ length: 12 }, (_, index) => ({
    month: index + 1,
    planned: index % 3 === 0 ? 100 : null,
    paid: index === 1 ? 80 : null,
  }));

  it('grow through the year, and begin where the first amount is', () => {
    const grown = cumulativeMonths(months, 2025, '2026-11-24');
    expect(grown.map(({ planned }) => planned)).toEqual([100, 100, 100, 200, 200, 200, 300, 300, 300, 400, 400, 400]);
    expect(grown.map(({ paid }) => paid)).toEqual([null, ...Array.from({ length: 11 }, () => 80)]);
  });

  it('do not draw payments on into months that are still to come', () => {
    const grown = cumulativeMonths(months, 2026, '2026-03-15');
    expect(grown.map(({ paid }) => paid).slice(0, 5)).toEqual([null, 80, 80, null, null]);
  });
});

describe('the sentence of the forecast', () => {
  const total = { budget: 100_00, paid: 60_00, stillPlanned: 10_00, pastPlanned: 20_00, low: 10_00, high: 30_00 };

  it('gives the range, and says when the budget may be exceeded', () => {
    expect(forecastSentence(t, { year: 2026, total }, write)).toBe(
      'Van het budget van 2026 blijft naar verwachting tussen € 10 en € 30 over',
    );
    expect(forecastSentence(t, { year: 2026, total: { ...total, low: -5_00 } }, write)).toContain('€ 5 te veel is ook');
    expect(forecastSentence(t, { year: 2026, total: { ...total, low: -5_00, high: -2_00 } }, write)).toContain(
      'overschreden',
    );
    expect(forecastSentence(t, { year: 2026, total: { ...total, low: null, high: null } }, write)).toContain(
      'nog geen uitgavenbudget',
    );
  });
});

describe('what is left', () => {
  it('is not known without a budget or a commitment, and is never 0 then', () => {
    expect(freeOf({ awarded: 5 })).toBeNull();
    expect(freeOf({ budgetExpenditure: 100 })).toBe(100);
    expect(freeOf({ budgetExpenditure: 100, awarded: 130 })).toBe(-30);
    expect(toPayOf({ paid: 5 })).toBeNull();
    expect(toPayOf({ committed: 100, paid: 40 })).toBe(60);
  });

  it('is said at a glance with what came before it in the chain', () => {
    expect(glanceSentence(t, { contributed: 25_600_00 }, write)).toBe(
      '€ 25600 is bijgedragen; er is nog niets beschikt',
    );
    expect(glanceSentence(t, { budgetExpenditure: 100_00, awarded: 130_00, paid: 0 }, write)).toContain('€ 30 te veel');
    expect(glanceSentence(t, { awarded: 31_00 }, write)).toContain('betalingen en budget zijn nog niet ingevuld');
    expect(glanceSentence(t, { awarded: 31_00, paid: 5_00 }, write)).toContain('budget is nog niet ingevuld');
    expect(glanceSentence(t, {}, write)).toBe('Er zijn nog geen bedragen ingevuld');
  });
});
