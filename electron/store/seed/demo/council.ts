// The demo's council members and their terms. Their names are flowers and shrubs: nobody is called like this.

import type { ValuesOf } from '../../../../shared/catalogue/catalogue.ts';
import type { SeedRecord } from '../seedRecord.ts';
import { dayFrom } from './calendar.ts';
import { emailOf, fictional } from './record.ts';

type Member = ValuesOf<'councilMember'>;

interface MemberRow {
  readonly name: string;
  readonly role: Member['role'];
  readonly region: Member['region'];
  readonly ageBand: Member['ageBand'];
  readonly background: string;
  /** Last day of the present term, in days from today. */
  readonly until: number;
  /** Whether the present term follows on an earlier one. */
  readonly reappointed: boolean;
}

/** By seat. Three terms end within six months, so that the overview has something to announce. */
const members: readonly MemberRow[] = [
  {
    name: 'Hanneke Kievitsbloem',
    role: 'chair',
    region: 'pv25',
    ageBand: '60-70',
    background: 'Oud-wethouder van een middelgrote gemeente, bestuurder in het welzijnswerk',
    until: 171,
    reappointed: true,
  },
  {
    name: 'Yusuf Zilverberk',
    role: 'member',
    region: 'pv28',
    ageBand: '30-39',
    background: 'Jongerenwerker en trainer',
    until: 42,
    reappointed: false,
  },
  {
    name: 'Marijke Waterlelie',
    role: 'member',
    region: 'pv21',
    ageBand: '50-59',
    background: 'Directeur van een basisschool',
    until: 118,
    reappointed: true,
  },
  {
    name: 'Ruben Sleedoorn',
    role: 'member',
    region: 'pv30',
    ageBand: '40-49',
    background: 'Wijkagent, nu docent aan een hogeschool',
    until: 302,
    reappointed: false,
  },
  {
    name: 'Esra Klaproos',
    role: 'member',
    region: 'pv27',
    ageBand: '20-29',
    background: 'Student bestuurskunde, voorzitter van een jongerenraad',
    until: 365,
    reappointed: false,
  },
  {
    name: 'Theo Kamperfoelie',
    role: 'member',
    region: 'pv31',
    ageBand: '60-70',
    background: 'Vrijwilliger en oprichter van een buurtcoöperatie',
    until: 480,
    reappointed: true,
  },
  {
    name: 'Noor Vlinderstruik',
    role: 'member',
    region: 'pv20',
    ageBand: '40-49',
    background: 'Onderzoeker naar sociale samenhang en online gedrag',
    until: 611,
    reappointed: false,
  },
];

/** The letter: members are appointed for two years. */
const TERM_DAYS = 730;

/** A term is called by its seat: its name goes along with packages without personal data. */
function termRecord(today: string, seat: number, until: number, which: 'first' | 'second'): SeedRecord {
  const startDate = dayFrom(today, until - TERM_DAYS + 1);
  const years = `${startDate.slice(0, 4)}–${dayFrom(today, until).slice(0, 4)}`;
  return fictional('term', `term:demo-seat-${seat}-${which}`, {
    name: `Zetel ${seat}, ${which === 'first' ? 'eerste' : 'tweede'} termijn ${years}`,
    councilMember: `councilMember:seat-${seat}`,
    startDate,
    endDate: dayFrom(today, until),
    reappointment: which === 'second' ? 1 : 0,
    decision: `Benoemingsbesluit V-MR-${startDate.slice(0, 4)}-${seat}`,
  });
}

/** @returns the members on the seats that the letter's records have, and their terms */
export function councilDemoRecords(today: string): SeedRecord[] {
  return members.flatMap((row, index) => {
    const seat = index + 1;
    const { name, role, region, ageBand, background } = row;
    const member = fictional('councilMember', `councilMember:seat-${seat}`, {
      seat: `Zetel ${seat}`,
      name,
      role,
      region,
      ageBand,
      background,
      workEmail: emailOf(name),
    });
    if (!row.reappointed) return [member, termRecord(today, seat, row.until, 'first')];
    return [
      member,
      termRecord(today, seat, row.until - TERM_DAYS, 'first'),
      termRecord(today, seat, row.until, 'second'),
    ];
  });
}
