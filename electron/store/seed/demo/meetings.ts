// The demo's meetings of the council: what was on the agenda, who was there, what was decided and agreed.

import { linkId } from '../../../../shared/catalogue/linkId.ts';
import type { SeedRecord } from '../seedRecord.ts';
import { dayFrom } from './calendar.ts';
import { fictional } from './record.ts';

interface TopicRow {
  readonly name: string;
  readonly kind: 'information' | 'discussion' | 'decision' | 'signals' | 'actions';
  readonly introduction?: string;
  readonly minutes?: string;
  readonly decision?: string;
  readonly action?: { readonly name: string; readonly owner: string; readonly days: number; readonly isDone: boolean };
}

interface MeetingRow {
  /** Days from today, moved to the Tuesday of that week. */
  readonly day: number;
  readonly place: string;
  /** Seats that sent their regrets, and that took part from afar. */
  readonly excused?: readonly number[];
  readonly online?: readonly number[];
  readonly topics: readonly TopicRow[];
}

const TIME = '13.30 tot 16.30 uur';
const SEATS = 7;
const TUESDAY = 2;

const meetings: readonly MeetingRow[] = [
  {
    day: -330,
    place: 'Den Haag',
    excused: [4],
    topics: [
      {
        name: 'Werkprogramma van de raad voor dit jaar',
        kind: 'decision',
        minutes: 'De raad kiest drie lijnen: jongeren, de wijk na het programma, en digitale weerbaarheid.',
        decision: 'Het werkprogramma is vastgesteld, met ruimte voor twee ongevraagde adviezen.',
      },
      {
        name: 'Kennismaking met twee gemeenten',
        kind: 'information',
        minutes: 'De gemeenten vertellen over het verloop onder jongerenwerkers en over korte contracten.',
        action: {
          name: 'Vraag de gemeenten om hun cijfers over verloop',
          owner: 'Iris Speenkruid',
          days: -300,
          isDone: true,
        },
      },
    ],
  },
  {
    day: -280,
    place: 'Utrecht',
    online: [5],
    topics: [
      {
        name: 'Wat leden horen in hun omgeving',
        kind: 'signals',
        minutes: 'Leden brengen in dat vrijwilligers vaker worden uitgescholden, ook in besloten groepen.',
        decision: 'De raad volgt dit signaal en vraagt om voorbeelden.',
      },
      {
        name: 'Eerste bespreking advies over de portiek',
        kind: 'discussion',
        minutes: 'De tekst wordt korter en concreter.',
      },
    ],
  },
  {
    day: -235,
    place: 'Den Haag',
    excused: [2, 6],
    topics: [
      {
        name: 'Reactie van het ministerie op twee adviezen',
        kind: 'discussion',
        minutes: 'De raad is tevreden over de eerste reactie en mist in de tweede een termijn.',
        action: {
          name: 'Vraag het ministerie om een termijn bij de toezegging',
          owner: 'Daan Hondsdraf',
          days: -210,
          isDone: true,
        },
      },
    ],
  },
  {
    day: -180,
    place: 'Rotterdam',
    topics: [
      {
        name: 'Werkbezoek aan een jongerenwerkplaats',
        kind: 'information',
        minutes: 'Jongeren komen mee met iemand die zij kennen. De eerste stap kost de meeste tijd.',
        decision: 'De raad neemt de eerste stap over de drempel op in een advies.',
      },
      { name: 'Jaarverslag van de raad', kind: 'decision', decision: 'Het jaarverslag is vastgesteld.' },
    ],
  },
  {
    day: -130,
    place: 'Den Haag',
    online: [3],
    excused: [1],
    topics: [
      {
        name: 'Afspraken over openbaarheid',
        kind: 'decision',
        introduction: 'Adviezen worden binnen vier weken na aanbieding openbaar, tenzij een uitzondering geldt.',
        minutes: 'De raad weegt af welke adviezen vertrouwelijk blijven.',
        decision: 'De raad maakt adviezen binnen vier weken openbaar en legt uitzonderingen vast.',
      },
    ],
  },
  {
    day: -84,
    place: 'Eindhoven',
    topics: [
      {
        name: 'Gesprek met bewoners van een focusgebied',
        kind: 'information',
        minutes: 'Bewoners vragen om minder loketten en om iemand die blijft.',
        action: { name: 'Maak een verslag voor de gemeente', owner: 'Lotte Meidoorn', days: -60, isDone: true },
      },
      { name: 'Advies over minder potjes', kind: 'decision', decision: 'Het advies is vastgesteld.' },
    ],
  },
  {
    day: -42,
    place: 'Den Haag',
    excused: [7],
    topics: [
      {
        name: 'Wat leden horen in hun omgeving',
        kind: 'signals',
        minutes:
          'Twee nieuwe signalen: spanningen rond feestdagen en eenzaamheid onder mannen van middelbare leeftijd.',
        action: { name: 'Zoek cijfers bij de twee signalen', owner: 'Fatima Wilgenroos', days: 10, isDone: false },
      },
      {
        name: 'Vooruitblik op het tweede congres',
        kind: 'discussion',
        minutes: 'De raad geeft drie boodschappen mee.',
        action: {
          name: 'Stuur de drie boodschappen aan de organisatie',
          owner: 'Kees Fluitenkruid',
          days: -7,
          isDone: false,
        },
      },
    ],
  },
  {
    day: -14,
    place: 'Amersfoort',
    online: [2, 5],
    topics: [
      {
        name: 'Aflopende zittingstermijnen',
        kind: 'information',
        minutes: 'De voorzitter spreekt met de leden van wie de termijn binnenkort afloopt.',
        action: { name: 'Bereid de benoemingsbesluiten voor', owner: 'Iris Speenkruid', days: 25, isDone: false },
      },
      {
        name: 'Advies over kunstmatige intelligentie in de klas',
        kind: 'decision',
        decision: 'Het advies is vastgesteld.',
      },
    ],
  },
  {
    day: 21,
    place: 'Den Haag',
    topics: [
      {
        name: 'Adviesaanvraag over vrijwilligers na 2025',
        kind: 'discussion',
        introduction: 'De vraag kwam vorige week binnen.',
      },
      { name: 'Signalen', kind: 'signals' },
    ],
  },
  { day: 70, place: 'Utrecht', topics: [{ name: 'Terugblik en werkprogramma voor volgend jaar', kind: 'discussion' }] },
];

/** @returns the Tuesday of the week of a day */
function tuesdayOf(date: string): string {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay() || 7;
  return dayFrom(date, TUESDAY - weekday);
}

function idOf(type: string, meeting: number, at?: number): string {
  return `${type}:demo-${String(meeting + 1).padStart(2, '0')}${at === undefined ? '' : `-${at + 1}`}`;
}

interface Planned {
  readonly row: MeetingRow;
  readonly index: number;
  readonly date: string;
  readonly isHeld: boolean;
}

function agendaRecords({ row, index, isHeld }: Planned): SeedRecord[] {
  const meeting = idOf('meeting', index);
  const general: readonly TopicRow[] = [{ name: 'Verslag en actielijst van de vorige vergadering', kind: 'actions' }];
  const all = [
    { name: 'Opening en vaststelling van de agenda', kind: 'procedure' as const },
    ...(index === 0 ? [] : general),
    ...row.topics,
    { name: 'Rondvraag en sluiting', kind: 'closing' as const },
  ];
  return all.map((topic, at) =>
    fictional('agendaItem', idOf('agendaItem', index, at), {
      position: at + 1,
      name: topic.name,
      meeting,
      kind: topic.kind,
      durationMinutes: at === 0 || at === all.length - 1 ? 10 : 45,
      introduction: 'introduction' in topic ? (topic.introduction ?? null) : null,
      minutes: isHeld && 'minutes' in topic ? (topic.minutes ?? null) : null,
    }),
  );
}

function outcomeRecords(today: string, { row, index }: Planned): SeedRecord[] {
  const meeting = idOf('meeting', index);
  const decisions = row.topics.flatMap(({ decision }) => decision ?? []);
  const actions = row.topics.flatMap(({ action }) => action ?? []);
  return [
    ...decisions.map((name, at) =>
      fictional('councilDecision', idOf('councilDecision', index, at), { position: at + 1, name, meeting }),
    ),
    ...actions.map(({ name, owner, days, isDone }, at) =>
      fictional('followUpAction', `followUpAction:demo-meeting-${index + 1}-${at + 1}`, {
        name,
        meeting,
        status: isDone ? 'done' : 'open',
        ownerName: owner,
        dueDate: dayFrom(today, days),
        completedDate: isDone ? dayFrom(today, days - 3) : null,
      }),
    ),
  ];
}

function attendanceRecords({ row, index, date }: Planned): SeedRecord[] {
  const meeting = idOf('meeting', index);
  return Array.from({ length: SEATS }, (_, at) => {
    const seat = at + 1;
    const member = `councilMember:seat-${seat}`;
    const state = row.excused?.includes(seat) ? 'excused' : row.online?.includes(seat) ? 'online' : 'present';
    return fictional('attendance', linkId('attendance', meeting, member), {
      name: `Zetel ${seat}, ${date}`,
      meeting,
      councilMember: member,
      state,
    });
  });
}

/** @param today ISO date from which the days are counted */
export function meetingRecords(today: string): SeedRecord[] {
  return meetings.flatMap((row, index) => {
    const date = tuesdayOf(dayFrom(today, row.day));
    const planned: Planned = { row, index, date, isHeld: row.day < 0 };
    const meeting = fictional('meeting', idOf('meeting', index), {
      name: `Raadsvergadering ${index + 1}`,
      date,
      time: TIME,
      place: row.place,
      status: planned.isHeld ? 'held' : 'planned',
    });
    return [
      meeting,
      ...agendaRecords(planned),
      ...(planned.isHeld ? [...attendanceRecords(planned), ...outcomeRecords(today, planned)] : []),
    ];
  });
}
