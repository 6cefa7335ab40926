// The figures of a year of the council: counts without names, and none so small that it would tell of one person.

import { type FieldName, fieldOf, type RecordTypeName } from '../../../shared/catalogue/catalogue.ts';
import { type DataOf, list } from '../../../shared/documents/shape.ts';
import { query } from '../../store/connection.ts';
import { daysBetween } from '../../store/today.ts';
import { type AdviceRow, adviceRows, adviceShape, advicesData } from './advices.ts';
import { compositionOf, compositionShape } from './composition.ts';
import { choiceWords, counted, day, type Source } from './source.ts';

const counts = list({ naam: 'text', aantal: 'text' });

export const annualReportShape = {
  peildatum: 'text',
  adviezenGeteld: 'text',
  heeftAdviezen: 'flag',
  aantalGevraagd: 'text',
  aantalOngevraagd: 'text',
  adviezen: list(adviceShape),
  adviezenNaarStand: counts,
  aanbevelingenGeteld: 'text',
  aanbevelingenNaarReactie: counts,
  aanbevelingenNaarUitvoering: counts,
  reactiesGeteld: 'text',
  reactiesOpTijd: 'text',
  reactiesTeLaat: 'text',
  reactiesZonderTermijn: 'text',
  gemiddeldeReactietijd: 'text',
  langsteReactietijd: 'text',
  reactiesOpen: 'text',
  reactiesOpenTeLaat: 'text',
  openbaarOpTijd: 'text',
  openbaarTeLaat: 'text',
  nogNietOpenbaar: 'text',
  vergaderingenGeteld: 'text',
  vergaderingenAfgelastGeteld: 'text',
  aanwezigheid: counts,
  aanwezigheidspercentage: 'text',
  besluitenGeteld: 'text',
  ...compositionShape,
  signalenGeteld: 'text',
  heeftSignalen: 'flag',
  signalenNaarStand: counts,
  aanvragenGeteld: 'text',
  heeftAanvragen: 'flag',
  aanvragenNaarStand: counts,
} as const;

export type AnnualReportData = DataOf<typeof annualReportShape>;
type Counts = AnnualReportData['adviezenNaarStand'];

interface Period {
  /** ISO dates, both included. */
  readonly from: string;
  readonly until: string;
  /** The day on which states are looked at: the year's last, or today while the year lasts. */
  readonly asOf: string;
}

/**
 * How many records have each choice, in the order of the choices and without those that none has.
 *
 * @param words of each record its choice in words; empty for none
 */
function countsOf<Type extends RecordTypeName>(type: Type, field: FieldName<Type>, words: readonly string[]): Counts {
  const known = fieldOf(type, field);
  const choices = known?.kind === 'choice' ? known.choices.map((choice) => choiceWords(type, field, choice)) : [];
  return [...choices, '']
    .map((name) => ({ name, count: words.filter((word) => word === name).length }))
    .filter(({ count }) => count > 0)
    .map(({ name, count }) => ({ naam: name === '' ? 'Nog niet ingevuld' : name, aantal: String(count) }));
}

function inDays(days: number): string {
  return days === 1 ? '1 dag' : `${days} dagen`;
}

/** Of the responses that were sent in the year, whichever year the advice is of; and of what is still waited for. */
function responses(rows: readonly AdviceRow[], { from, until, asOf }: Period) {
  const sent = rows.filter(
    ({ responseDate }) => responseDate !== null && responseDate >= from && responseDate <= until,
  );
  const days = sent.flatMap(({ offeredDate, responseDate }) =>
    offeredDate !== null && responseDate !== null ? [daysBetween(offeredDate, responseDate)] : [],
  );
  const late = sent.filter(({ responseDate, responseDueDate }) => isAfter(responseDate, responseDueDate));
  const withoutTarget = sent.filter(({ responseDueDate }) => responseDueDate === null);
  const open = rows.filter(
    ({ offeredDate, responseDate }) =>
      offeredDate !== null && offeredDate <= asOf && (responseDate === null || responseDate > asOf),
  );
  const mean = days.reduce((sum, one) => sum + one, 0) / Math.max(1, days.length);
  return {
    reactiesGeteld: counted(sent.length, 'reactie', 'reacties'),
    reactiesOpTijd: String(sent.length - late.length - withoutTarget.length),
    reactiesTeLaat: String(late.length),
    reactiesZonderTermijn: String(withoutTarget.length),
    gemiddeldeReactietijd: days.length === 0 ? '' : inDays(Math.round(mean)),
    langsteReactietijd: days.length === 0 ? '' : inDays(Math.max(...days)),
    reactiesOpen: String(open.length),
    reactiesOpenTeLaat: String(open.filter(({ responseDueDate }) => isAfter(asOf, responseDueDate)).length),
  };
}

function isAfter(date: string | null, bound: string | null): boolean {
  return date !== null && bound !== null && date > bound;
}

function publication(offered: readonly AdviceRow[], { asOf }: Period) {
  const isPublic = ({ publishedDate }: AdviceRow): boolean => publishedDate !== null && publishedDate <= asOf;
  const published = offered.filter(isPublic);
  const late = published.filter(({ publishedDate, publicationDueDate }) => isAfter(publishedDate, publicationDueDate));
  return {
    openbaarOpTijd: String(published.length - late.length),
    openbaarTeLaat: String(late.length),
    nogNietOpenbaar: String(offered.length - published.length),
  };
}

function meetings(source: Source, { from, until, asOf }: Period) {
  const { connection } = source;
  const rows = source.allowed(
    'meeting',
    connection.all(
      query
        .selectFrom('meeting')
        .select(['id', 'status', 'date', 'confidential'])
        .where('deleted', '=', 0)
        .where('date', '>=', from)
        .where('date', '<=', until),
    ),
  );
  const held = rows.filter(({ status, date }) => status === 'held' && (date ?? '') <= asOf).map(({ id }) => id);
  const noted = connection.all(
    query.selectFrom('attendance').select('state').where('deleted', '=', 0).where('meeting', 'in', held),
  );
  const states = noted.map(({ state }) => choiceWords('attendance', 'state', state));
  const there = noted.filter(({ state }) => state === 'present' || state === 'online').length;
  const decisions = connection.all(
    query.selectFrom('councilDecision').select('confidential').where('deleted', '=', 0).where('meeting', 'in', held),
  );
  const cancelled = rows.filter(({ status }) => status === 'cancelled').length;
  return {
    vergaderingenGeteld: counted(held.length, 'vergadering', 'vergaderingen'),
    vergaderingenAfgelastGeteld: counted(cancelled, 'vergadering', 'vergaderingen'),
    aanwezigheid: countsOf('attendance', 'state', states),
    aanwezigheidspercentage: states.length === 0 ? '' : `${Math.round((there / states.length) * 100)}%`,
    besluitenGeteld: counted(source.allowed('councilDecision', decisions).length, 'besluit', 'besluiten'),
  };
}

function dated(source: Source, type: 'signal' | 'adviceRequest', { from, until }: Period): readonly string[] {
  const rows = source.connection.all(
    query
      .selectFrom(type)
      .select(['status', 'confidential'])
      .where('deleted', '=', 0)
      .where('date', '>=', from)
      .where('date', '<=', until),
  );
  return source.allowed(type, rows).map(({ status }) => choiceWords(type, 'status', status));
}

/** The advices that the year is about: offered in it, answered in it, or still without an answer at its end. */
function advicesOf(source: Source, { from, until, asOf }: Period): readonly AdviceRow[] {
  const rows = adviceRows(source.connection, { advice: null, year: null, steps: [] }).filter(
    ({ offeredDate, responseDate }) =>
      offeredDate !== null &&
      offeredDate <= until &&
      (offeredDate >= from || responseDate === null || responseDate > asOf || responseDate >= from),
  );
  return source.allowed('advice', rows);
}

/** @param year of which the report is; that of today shows how it stands so far */
export function annualReportData(source: Source, year: number): AnnualReportData {
  const until = `${year}-12-31`;
  const period = { from: `${year}-01-01`, until, asOf: source.today < until ? source.today : until };
  const rows = advicesOf(source, period);
  const offered = rows.filter(({ offeredDate }) => offeredDate !== null && offeredDate >= period.from);
  const adviezen = advicesData(source, offered);
  const recommendations = adviezen.flatMap(({ aanbevelingen }) => aanbevelingen);
  const signals = dated(source, 'signal', period);
  const requests = dated(source, 'adviceRequest', period);
  return {
    peildatum: day(source.today),
    adviezenGeteld: counted(offered.length, 'advies', 'adviezen'),
    heeftAdviezen: offered.length > 0,
    aantalGevraagd: String(offered.filter(({ kind }) => kind === 'solicited').length),
    aantalOngevraagd: String(offered.filter(({ kind }) => kind === 'unsolicited').length),
    adviezen,
    adviezenNaarStand: countsOf('advice', 'status', wordsOf(adviezen, 'stand')),
    aanbevelingenGeteld: counted(recommendations.length, 'aanbeveling', 'aanbevelingen'),
    aanbevelingenNaarReactie: countsOf('recommendation', 'responseState', wordsOf(recommendations, 'reactie')),
    aanbevelingenNaarUitvoering: countsOf('recommendation', 'executionState', wordsOf(recommendations, 'uitvoering')),
    ...responses(rows, period),
    ...publication(offered, period),
    ...meetings(source, period),
    ...compositionOf(source, period.asOf),
    signalenGeteld: counted(signals.length, 'signaal', 'signalen'),
    heeftSignalen: signals.length > 0,
    signalenNaarStand: countsOf('signal', 'status', signals),
    aanvragenGeteld: counted(requests.length, 'adviesaanvraag', 'adviesaanvragen'),
    heeftAanvragen: requests.length > 0,
    aanvragenNaarStand: countsOf('adviceRequest', 'status', requests),
  };
}

function wordsOf<Name extends string>(
  rows: readonly { readonly [N in Name]: string }[],
  name: Name,
): readonly string[] {
  return rows.map((row) => row[name]);
}
