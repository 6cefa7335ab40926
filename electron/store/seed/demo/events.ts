// Made-up congresses, meetings and working visits.

import type { ValuesOf } from '../../../../shared/catalogue/catalogue.ts';
import { municipalityId } from '../letter/places.ts';
import { link } from '../letter/record.ts';
import type { SeedRecord } from '../seedRecord.ts';
import { dayFrom } from './calendar.ts';
import { euros, fictional } from './record.ts';

interface EventRow {
  readonly name: string;
  readonly kind: NonNullable<ValuesOf<'event'>['kind']>;
  readonly status: NonNullable<ValuesOf<'event'>['status']>;
  /** In days from today. */
  readonly day: number;
  readonly place: string;
  readonly municipality?: string;
  readonly participants?: number;
  readonly euros?: number;
  readonly description: string;
  readonly results?: string;
  readonly themes: readonly string[];
}

const rows: readonly EventRow[] = [
  {
    name: 'Werkbezoek aan Talentwerkplaats Kade 12',
    kind: 'workingVisit',
    status: 'held',
    day: -96,
    place: 'Rotterdam',
    municipality: 'GM0599',
    participants: 14,
    description:
      'De directie sprak met jongeren, begeleiders en de wijkagent. De jongeren kookten en bepaalden wie waar zat.',
    results: 'Toegezegd dat de jongeren het conceptadvies over werkplaatsen mogen lezen voordat het wordt vastgesteld.',
    themes: ['congress-youth-crime'],
  },
  {
    name: 'Werkbezoek Overvecht: aan tafel',
    kind: 'workingVisit',
    status: 'held',
    day: -41,
    place: 'Utrecht',
    municipality: 'GM0344',
    participants: 22,
    description:
      'Drie leden van de Maatschappelijke Raad schoven aan bij een Lange Tafel, zonder agenda en zonder naambordjes.',
    results:
      'Bewoners vroegen vooral wie er blijft als het project stopt. Die vraag is meegenomen in de agenda van de Raad.',
    themes: ['purpose-resilience'],
  },
  {
    name: 'Werkbezoek Westwijk',
    kind: 'workingVisit',
    status: 'planned',
    day: 16,
    place: 'Vlaardingen',
    municipality: 'GM0622',
    description: 'Kennismaking met de portiekambassadeurs en een gesprek met ouders die door Nabij worden gesteund.',
    themes: ['purpose-healthy-environment'],
  },
  {
    name: 'Kwartaaloverleg met de twintig focusgebieden',
    kind: 'meeting',
    status: 'held',
    day: -67,
    place: 'Online',
    participants: 58,
    description: 'Voortgang, verantwoording en de vraag welke projecten na de pilotfase doorgaan.',
    results:
      'Twaalf gebieden hebben een begin van een borgingsplan. Afgesproken is dat ieder gebied dat op één bladzijde aanlevert.',
    themes: ['purpose-programme-support'],
  },
  {
    name: 'Kwartaaloverleg met de twintig focusgebieden: borging',
    kind: 'meeting',
    status: 'planned',
    day: 24,
    place: 'Amersfoort',
    municipality: 'GM0307',
    description:
      'Ieder gebied licht zijn borgingsplan in vijf minuten toe. In de middag werken we in groepjes aan de knelpunten.',
    themes: ['purpose-programme-support', 'congress-networks'],
  },
  {
    name: 'Intervisie voor DU-gemeenten',
    kind: 'meeting',
    status: 'held',
    day: -130,
    place: 'Zwolle',
    municipality: 'GM0193',
    participants: 19,
    euros: 2_450,
    description: 'Gemeenten buiten de focusgebieden bespraken hoe je met een klein budget toch een jaar vooruit kunt.',
    results:
      'Drie gemeenten delen voortaan een trainer. Het verzoek om een gezamenlijke evaluatie is neergelegd bij het kennisatelier.',
    themes: ['congress-digital-resilience', 'congress-networks'],
  },
  {
    name: 'Leerbijeenkomst polarisatie in de klas',
    kind: 'meeting',
    status: 'held',
    day: -19,
    place: 'Almelo',
    municipality: 'GM0141',
    participants: 46,
    euros: 3_800,
    description: 'Leerkrachten oefenden met acteurs. In de pauze hing een lijn door de zaal: waar sta jij, en waarom?',
    results: 'De oefeningen worden uitgewerkt tot een kaartenset.',
    themes: ['purpose-school', 'congress-self-determination'],
  },
  {
    name: 'Vergadering Maatschappelijke Raad: jeugd en werkplaatsen',
    kind: 'meeting',
    status: 'held',
    day: -33,
    place: 'Den Haag',
    municipality: 'GM0518',
    participants: 11,
    description: 'Bespreking van twee conceptadviezen en het werkprogramma voor het komende halfjaar.',
    results: 'Eén advies vastgesteld, één teruggenomen voor een ronde langs jongeren.',
    themes: ['congress-youth-crime'],
  },
  {
    name: 'Vergadering Maatschappelijke Raad',
    kind: 'meeting',
    status: 'planned',
    day: 9,
    place: 'Den Haag',
    municipality: 'GM0518',
    description:
      'Op de agenda: reacties die te laat zijn, aflopende zittingstermijnen en een gesprek met de projectleider van Online Kompas.',
    themes: ['congress-digital-resilience'],
  },
  {
    name: 'Vergadering Maatschappelijke Raad op locatie',
    kind: 'meeting',
    status: 'planned',
    day: 65,
    place: 'Heerlen',
    municipality: 'GM0917',
    description: 'De Raad vergadert in de Buurtacademie. Bewoners zijn welkom bij het eerste uur.',
    themes: ['congress-networks'],
  },
  {
    name: 'Themadag ouders en netwerken',
    kind: 'meeting',
    status: 'cancelled',
    day: -54,
    place: 'Tilburg',
    municipality: 'GM0855',
    description: 'Afgelast wegens een treinstaking. De sprekers zijn gevraagd voor het najaar.',
    themes: ['purpose-young-child'],
  },
  {
    name: 'Proefsessies voor het congres',
    kind: 'meeting',
    status: 'planned',
    day: 38,
    place: 'Utrecht',
    municipality: 'GM0344',
    euros: 5_200,
    description: 'Acht projecten oefenen hun bijdrage voor een publiek van bewoners. Wat niemand begrijpt, gaat eruit.',
    themes: ['congress-networks', 'congress-self-determination', 'congress-youth-crime', 'congress-digital-resilience'],
  },
  {
    name: 'Netwerklunch met kennisinstituten',
    kind: 'other',
    status: 'held',
    day: -82,
    place: 'Den Haag',
    municipality: 'GM0518',
    participants: 26,
    euros: 980,
    description:
      'Onderzoekers en beleidsmakers legden naast elkaar wat er over werkzame elementen bekend is, en vooral wat niet.',
    results: 'Lijst van negen open vragen, gedeeld op het platform.',
    themes: ['purpose-programme-support'],
  },
];

/** @param today ISO date from which the rows' days are counted */
export function eventRecords(today: string): SeedRecord[] {
  return rows.flatMap((row, index) => {
    const id = `event:demo-${String(index + 1).padStart(2, '0')}`;
    return [
      fictional('event', id, {
        name: row.name,
        kind: row.kind,
        status: row.status,
        startDate: dayFrom(today, row.day),
        endDate: dayFrom(today, row.day),
        place: row.place,
        municipality: row.municipality === undefined ? null : municipalityId(row.municipality),
        participants: row.participants ?? null,
        budget: row.euros === undefined ? null : euros(row.euros),
        description: row.description,
        results: row.results ?? null,
      }),
      ...row.themes.map((theme) => link('eventFocusTheme', id, `focusTheme:${theme}`)),
    ];
  });
}
