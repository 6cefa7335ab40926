// What lies ahead in the demo: moments of the calendar, and scenarios for after 2025. A scenario is never real money.

import { DU, SOCIAL_LABS, SPUK } from '../../letter/money.ts';
import type { SeedRecord } from '../../seedRecord.ts';
import { dayFrom, dayOrNull } from '../calendar.ts';
import { projectCalled } from '../projects.ts';
import { euros, fictional } from '../record.ts';

interface MomentRow {
  readonly name: string;
  readonly kind: 'circular' | 'letter' | 'other';
  /** Days from today. */
  readonly day: number;
  readonly done?: number;
  readonly organisation?: string;
  readonly instrument?: string;
  readonly description?: string;
}

const moments: readonly MomentRow[] = [
  {
    name: 'Bijdrage aan de circulaire: bedragen per gemeente aanleveren',
    kind: 'circular',
    day: -48,
    done: -50,
    organisation: 'organisation:bzk',
    instrument: DU,
  },
  {
    name: 'Stand van de Social Labs naar JenV',
    kind: 'other',
    day: -9,
    organisation: 'organisation:szw',
    instrument: SOCIAL_LABS,
    description: 'De werkplaatsen leveren aan bij het programmateam; het programmateam stuurt één overzicht door.',
  },
  {
    name: 'Voortgangsbrief aan de Tweede Kamer',
    kind: 'letter',
    day: 24,
    organisation: 'organisation:szw',
    description: 'Met de stand van de bestedingen en de keuzes voor na 2025.',
  },
  {
    name: 'Gesprek over de verantwoording met de focusgebieden',
    kind: 'other',
    day: 61,
    organisation: 'organisation:szw',
    instrument: SPUK,
  },
];

function momentRecord(
  { name, kind, day, done, organisation, instrument, description }: MomentRow,
  place: number,
  today: string,
) {
  return fictional('calendarMoment', `calendarMoment:demo-${place + 1}`, {
    name,
    kind,
    date: dayFrom(today, day),
    organisation: organisation ?? null,
    instrument: instrument ?? null,
    doneDate: dayOrNull(today, done),
    description: description ?? null,
  });
}

type Outlook = 'stop' | 'handOver' | 'continue' | 'grow';

interface LineRow {
  readonly name: string;
  readonly instrument?: string;
  /** Its name. */
  readonly project?: string;
  readonly outlook: Outlook;
  readonly organisation?: string;
  /** Euros in the first year. */
  readonly cost: number;
  /** Percent by which each next year differs. */
  readonly growth?: number;
  readonly until?: number;
  readonly assumptions: string;
  readonly kept?: string;
  readonly lost?: string;
}

interface ScenarioRow {
  readonly id: string;
  readonly name: string;
  readonly outlook: Outlook;
  readonly status: 'draft' | 'proposed';
  readonly assumptions: string;
  readonly lines: readonly LineRow[];
}

const FIRST_YEAR = 2026;
const LAST_YEAR = 2029;

const scenarios: readonly ScenarioRow[] = [
  {
    id: 'stop',
    name: 'Afronden zonder vervolg',
    outlook: 'stop',
    status: 'draft',
    assumptions: 'Er komt geen geld bij. Alleen wat is toegezegd, wordt nog betaald en vastgesteld.',
    lines: [
      {
        name: 'SPUK stopt',
        instrument: SPUK,
        outlook: 'stop',
        cost: 0,
        assumptions: 'Gemeenten dragen lopende activiteiten zelf of stoppen ermee.',
        lost: 'In de helft van de gebieden verdwijnt het aanbod voor ouders en jongeren.',
      },
      {
        name: 'Afwikkeling en kennis bewaren',
        outlook: 'continue',
        cost: 350_000,
        growth: -50,
        until: 2027,
        assumptions: 'Twee medewerkers ronden af en leggen de kennis vast.',
        kept: 'De handreikingen en het register van de Maatschappelijke Raad blijven te vinden.',
      },
    ],
  },
  {
    id: 'hand-over',
    name: 'Overdragen aan gemeenten',
    outlook: 'handOver',
    status: 'proposed',
    assumptions: 'De kern van de aanpak gaat in drie jaar over naar het gemeentefonds.',
    lines: [
      {
        name: 'SPUK wordt afgebouwd en gaat over',
        instrument: SPUK,
        outlook: 'handOver',
        organisation: 'organisation:bzk',
        cost: 18_000_000,
        growth: -35,
        assumptions: 'Elk jaar neemt de bijdrage van het Rijk met een derde af.',
        kept: 'Community builders en oudernetwerken in alle twintig gebieden.',
        lost: 'Gemeenten met weinig eigen geld houden minder over voor jongeren.',
      },
      {
        name: 'Werkplaatsen gaan naar de regio',
        instrument: SOCIAL_LABS,
        outlook: 'handOver',
        organisation: 'organisation:jenv',
        cost: 900_000,
        growth: -20,
        until: 2028,
        assumptions: 'De regio betaalt na 2028 zelf.',
        kept: 'Drie werkplaatsen.',
      },
      {
        name: 'Talentwerkplaats Kade 12 naar de uitvoerder',
        project: 'Talentwerkplaats Kade 12',
        outlook: 'handOver',
        organisation: 'organisation:demo-kompas',
        cost: 140_000,
        growth: -50,
        until: 2027,
        assumptions: 'Het Rijk betaalt twee jaar de helft van de begeleiding.',
        kept: 'De werkplaats en de vaste begeleiders.',
      },
      {
        name: 'DU stopt',
        instrument: DU,
        outlook: 'stop',
        cost: 0,
        assumptions: 'Gemeenten buiten de gebieden vragen geen nieuwe bijdrage.',
        lost: 'Gastlessen en dialoogavonden buiten de gebieden.',
      },
    ],
  },
  {
    id: 'grow',
    name: 'Doorgaan en uitbreiden',
    outlook: 'grow',
    status: 'draft',
    assumptions: 'Dezelfde aanpak, met tien gebieden erbij vanaf 2027.',
    lines: [
      {
        name: 'SPUK voor dertig gebieden',
        instrument: SPUK,
        outlook: 'grow',
        cost: 31_000_000,
        growth: 12.5,
        assumptions: 'Per gebied hetzelfde bedrag, met loon- en prijsbijstelling.',
        kept: 'Al het aanbod in de twintig gebieden.',
      },
      {
        name: 'DU gaat door',
        instrument: DU,
        outlook: 'continue',
        cost: 600_000,
        growth: 2.5,
        assumptions: 'Ongeveer evenveel gemeenten als nu.',
        kept: 'Weerbaarheidstrainingen en gastlessen buiten de gebieden.',
      },
      {
        name: 'Werkplaatsen gaan door',
        instrument: SOCIAL_LABS,
        outlook: 'continue',
        cost: 1_000_000,
        growth: 2.5,
        assumptions: 'Drie werkplaatsen, gelijke bezetting.',
        kept: 'Drie werkplaatsen.',
      },
    ],
  },
];

function lineRecord(scenario: ScenarioRow, row: LineRow, place: number): SeedRecord {
  return fictional('scenarioLine', `scenarioLine:demo-${scenario.id}-${place + 1}`, {
    name: row.name,
    scenario: `scenario:demo-${scenario.id}`,
    instrument: row.instrument ?? null,
    project: row.project === undefined ? null : projectCalled(row.project),
    outlook: row.outlook,
    organisation: row.organisation ?? null,
    startYear: FIRST_YEAR,
    endYear: row.until ?? LAST_YEAR,
    yearlyCost: euros(row.cost),
    growth: row.growth ?? null,
    assumptions: row.assumptions,
    kept: row.kept ?? null,
    lost: row.lost ?? null,
  });
}

function scenarioRecords(row: ScenarioRow): SeedRecord[] {
  return [
    fictional('scenario', `scenario:demo-${row.id}`, {
      name: row.name,
      outlook: row.outlook,
      startYear: FIRST_YEAR,
      endYear: LAST_YEAR,
      status: row.status,
      assumptions: row.assumptions,
    }),
    ...row.lines.map((line, place) => lineRecord(row, line, place)),
  ];
}

/** @param today ISO date from which the days of the moments are counted; the years of the scenarios are fixed */
export function outlookRecords(today: string): SeedRecord[] {
  return [...moments.map((row, place) => momentRecord(row, place, today)), ...scenarios.flatMap(scenarioRecords)];
}
