// The demo's signals: developments in society that members of the council brought in. All made up.

import type { ValuesOf } from '../../../../shared/catalogue/catalogue.ts';
import { link } from '../letter/record.ts';
import type { SeedRecord } from '../seedRecord.ts';
import { dayFrom } from './calendar.ts';
import { fictional } from './record.ts';

interface SignalRow {
  readonly name: string;
  readonly status: NonNullable<ValuesOf<'signal'>['status']>;
  readonly day: number;
  readonly seat: number;
  /** The number of the meeting in which it was discussed. */
  readonly meeting?: number;
  readonly description: string;
  readonly outcome?: string;
  readonly tags: readonly string[];
  readonly themes?: readonly string[];
  readonly phenomena?: readonly string[];
  readonly advice?: string;
}

const signals: readonly SignalRow[] = [
  {
    name: 'Vrijwilligers worden vaker uitgescholden',
    status: 'advised',
    day: -282,
    seat: 6,
    meeting: 2,
    description: 'Vrijwilligers bij buurthuizen krijgen vaker scheldpartijen en dreigberichten, ook thuis.',
    outcome: 'Opgenomen in het advies over vrijwilligers die worden bedreigd.',
    tags: ['veiligheid', 'vrijwilligers'],
    advice: 'Vrijwilligers die worden bedreigd',
    phenomena: ['polarisation'],
  },
  {
    name: 'Korte contracten jagen jongerenwerkers weg',
    status: 'advised',
    day: -400,
    seat: 2,
    description: 'Zodra een project afloopt, vertrekt de jongerenwerker. Jongeren beginnen dan weer opnieuw.',
    outcome: 'Opgenomen in een advies.',
    tags: ['jongerenwerk'],
    advice: 'Eén vertrouwd gezicht in het jongerenwerk',
  },
  {
    name: 'Besloten groepen op de telefoon sturen ruzies in de wijk',
    status: 'discussed',
    day: -236,
    seat: 5,
    meeting: 3,
    description: 'Ruzies beginnen in besloten groepen en komen pas later op straat. Volwassenen zien ze te laat.',
    outcome: 'De raad vraagt om voorbeelden van scholen.',
    tags: ['digitaal', 'jongeren'],
    phenomena: ['polarisation'],
  },
  {
    name: 'Spanningen rond feestdagen',
    status: 'discussed',
    day: -43,
    seat: 4,
    meeting: 7,
    description:
      'In enkele wijken lopen spanningen rond feestdagen ieder jaar op. Wie bruggen bouwt, staat er alleen voor.',
    tags: ['samenleven'],
    advice: 'Feestdagen in de wijk',
    phenomena: ['polarisation'],
  },
  {
    name: 'Mannen van middelbare leeftijd verdwijnen uit beeld',
    status: 'discussed',
    day: -43,
    seat: 7,
    meeting: 7,
    description: 'Na verlies van werk of relatie trekken mannen zich terug. Zij vinden online anderen die boos zijn.',
    tags: ['eenzaamheid'],
  },
  {
    name: 'Ouders durven geen vragen meer te stellen op school',
    status: 'watched',
    day: -150,
    seat: 3,
    description: 'Ouders zijn bang dat een vraag over het gedrag van hun kind meteen een melding wordt.',
    tags: ['ouders', 'school'],
  },
  {
    name: 'Sleutelfiguren raken opgebrand',
    status: 'watched',
    day: -95,
    seat: 6,
    description: 'Wie veel voor de buurt doet, wordt voor alles gevraagd. Vergoeding en rust ontbreken.',
    tags: ['sleutelfiguren'],
  },
  {
    name: 'Een project dat stopte, wordt door bewoners voortgezet',
    status: 'closed',
    day: -210,
    seat: 1,
    description: 'Bewoners betalen de huur van de ruimte zelf en zoeken een nieuwe begeleider.',
    outcome: 'Doorgegeven aan de gemeente, die met de bewoners in gesprek is.',
    tags: ['borging'],
  },
  {
    name: 'Jongeren wantrouwen beelden, ook echte',
    status: 'new',
    day: -9,
    seat: 5,
    description: 'Door gemaakte beelden geloven jongeren ook echte beelden niet meer. Docenten weten niet wat te doen.',
    tags: ['digitaal', 'mediawijsheid'],
  },
  {
    name: 'Kleine verenigingen geven subsidies terug',
    status: 'new',
    day: -4,
    seat: 3,
    description:
      'De verantwoording kost meer tijd dan de activiteit. Enkele verenigingen vragen daarom niets meer aan.',
    tags: ['middelen', 'verenigingen'],
  },
];

/**
 * @param today ISO date from which the days are counted
 * @param advices the demo's advices, to which some of the signals led
 */
export function signalRecords(today: string, advices: readonly SeedRecord[]): SeedRecord[] {
  const adviceBy = new Map(
    advices.filter(({ type }) => type === 'advice').map(({ id, values }) => [values['name'], id]),
  );
  return signals.flatMap((row, index) => {
    const id = `signal:demo-${String(index + 1).padStart(2, '0')}`;
    const { name, status, description, outcome, tags, seat, meeting, phenomena = [] } = row;
    const advice = row.advice === undefined ? undefined : adviceBy.get(row.advice);
    if (row.advice !== undefined && advice === undefined) throw new Error(`No advice is called "${row.advice}"`);
    return [
      fictional('signal', id, {
        name,
        status,
        date: dayFrom(today, row.day),
        councilMember: `councilMember:seat-${seat}`,
        meeting: meeting === undefined ? null : `meeting:demo-${String(meeting).padStart(2, '0')}`,
        description,
        outcome: outcome ?? null,
        tags: [...tags].sort(),
      }),
      ...phenomena.map((phenomenon) => link('signalPhenomenon', id, `phenomenon:${phenomenon}`)),
      ...(advice === undefined ? [] : [link('adviceSignal', advice, id)]),
    ];
  });
}
