// Made-up notes, as colleagues leave them for each other after a call or a visit.

import type { Patch } from '../../../../shared/catalogue/catalogue.ts';
import { DU, SOCIAL_LABS, SPUK } from '../letter/money.ts';
import { municipalityId } from '../letter/places.ts';
import type { SeedRecord } from '../seedRecord.ts';
import { dayFrom } from './calendar.ts';
import { projectCalled } from './projects.ts';
import { fictional } from './record.ts';

interface NoteRow {
  readonly name: string;
  /** Days ago. */
  readonly ago: number;
  readonly text: string;
  /** What the note is about. */
  readonly on:
    | { readonly project: string }
    | { readonly municipality: string }
    | { readonly area: string }
    | { readonly instrument: string };
}

const rows: readonly NoteRow[] = [
  {
    name: 'Gebeld met Bram over de avonden',
    ago: 4,
    text: 'Hij heeft nu twee studenten die willen sluiten, maar de gemeente wil eerst een verklaring over het gedrag zien. Over twee weken weer bellen.',
    on: { project: 'Buurtkamer De Waterkant' },
  },
  {
    name: 'Corporatie wil wel, maar niet alleen',
    ago: 11,
    text: 'De corporatie betaalt de keuken als de gemeente het onderhoud doet. Sanne legt dit voor aan de wethouder.\n\nVraag voor ons: mag een deel uit de integrale middelen komen?',
    on: { project: 'De Lange Tafel van Overvecht' },
  },
  {
    name: 'Bakken later geleverd',
    ago: 6,
    text: 'Leverancier schuift drie weken op. Marloes gebruikt de tijd om nieuwe koppels te zoeken via het taalhuis.',
    on: { project: 'Tuin der Talen' },
  },
  {
    name: 'Gesprek over het herstelplan',
    ago: 17,
    text: 'De uitvoerder erkent dat de contracten te kort waren. Voorstel: twee coaches voor twee jaar in plaats van drie voor één. De gemeente staat hier welwillend tegenover. Schriftelijke versie is toegezegd.',
    on: { project: 'Straatcoaches met vaste gezichten' },
  },
  {
    name: 'Uitloop zonder extra geld',
    ago: 9,
    text: 'Akkoord om drie maanden uitloop te geven. Wietske stuurt een aangepaste planning; daarna einddatum wijzigen.',
    on: { project: 'Studio Oost' },
  },
  {
    name: 'Vertrouwen van deelnemers',
    ago: 24,
    text: 'Twee deelnemers stopten nadat een raadslid op tv zei dat sleutelfiguren “de ogen van de gemeente” zijn. Mo wil de afspraken over onafhankelijkheid zichtbaar op de website hebben.',
    on: { project: 'Leerkring Sleutelfiguren' },
  },
  {
    name: 'Beslotener werken',
    ago: 29,
    text: 'Bijeenkomsten gaan naar een zaal buiten de wijk. Geen deelnemerslijsten maken en ook niet vragen. Rapporteren in aantallen is genoeg.',
    on: { project: 'Sleutelfiguren tegen ronselen' },
  },
  {
    name: 'Bertus kan het niet meer alleen',
    ago: 2,
    text: 'Hij vraagt om snel duidelijkheid. Als er niets komt, sluiten ze zorgvuldig af en dragen ze zes gezinnen over aan het wijkteam.',
    on: { project: 'Nabij' },
  },
  {
    name: 'Zendvergunning',
    ago: 13,
    text: 'Aanvraag ligt bij de toezichthouder. Frits verwacht antwoord binnen een maand. Tot die tijd alleen online.',
    on: { project: 'Wijkradio Zuidwest' },
  },
  {
    name: 'Proef op zondag',
    ago: 8,
    text: 'Eerste zondag is vol. Rachid vraagt of wij iemand kennen die de ploegendiensten bij het distributiecentrum kan vertellen dat dit bestaat.',
    on: { project: 'Vaders in Beweging' },
  },
  {
    name: 'Voor het congres',
    ago: 35,
    text: 'Naoufal wil met leerlingen komen, niet met een presentatie. Zaal zonder podium regelen.',
    on: { project: 'Stem van West' },
  },
  {
    name: 'Vergelijkingsgroep?',
    ago: 19,
    text: 'Het kennisatelier denkt mee over een vergelijking met scholen op de wachtlijst. Dat zou het bewijs een stuk steviger maken.',
    on: { project: 'Online Kompas in Overvecht' },
  },
  {
    name: 'Felste tegenstanders',
    ago: 15,
    text: 'Berend sprak de voorzitter van de bewonersgroep bij de snackbar. Die wil komen als er géén verslag wordt gemaakt. Lijkt ons redelijk.',
    on: { project: 'Dialoog aan de gracht' },
  },
  {
    name: 'Ontheffing parkeren',
    ago: 5,
    text: 'Vier van de vijf plekken zijn akkoord. De vijfde ligt bij een brandweeruitgang; alternatief wordt gezocht.',
    on: { project: 'Huis van de Wijk op wielen' },
  },
  {
    name: 'Privacy bij de kredietbank',
    ago: 21,
    text: 'De functionaris gegevensbescherming wil eerst een effectbeoordeling. Duurt zeker nog een maand. Voortgang daarom op ‘loopt vast’ gezet.',
    on: { project: 'Schuldenvrij beginnen' },
  },
  {
    name: 'Overdracht is rond',
    ago: 12,
    text: 'Tjeerd heeft de toezegging zwart op wit: de gemeente betaalt de huur. Mooi voorbeeld voor het kwartaaloverleg.',
    on: { project: 'Repareren met de buren' },
  },
  {
    name: 'Eindverslag opvragen',
    ago: 3,
    text: 'Agnieszka is met verlof. Haar collega zoekt het verslag op. Volgende week nog eens mailen.',
    on: { project: 'Buren in de eigen taal' },
  },
  {
    name: 'Tweede herinnering verantwoording',
    ago: 26,
    text: 'De bijlage ligt bij de accountant. Contactpersoon bij financiën is gewisseld; de nieuwe naam staat in het adresboek.',
    on: { municipality: 'GM0917' },
  },
  {
    name: 'Verkeerde regeling',
    ago: 31,
    text: 'De besteding stond onder een andere code. Zij corrigeren het bij de eerstvolgende aanlevering.',
    on: { municipality: 'GM0479' },
  },
  {
    name: 'Wisseling van wethouder',
    ago: 44,
    text: 'De nieuwe wethouder wil kennismaken voordat zij tekent voor het vervolg. Voorstel: combineren met het werkbezoek.',
    on: { municipality: 'GM0622' },
  },
  {
    name: 'Belangstelling voor een tweede project',
    ago: 37,
    text: 'Zij vragen of de DU ook voor volwassenen bedoeld is. Ja, maar wel binnen de doelen van de Agenda.',
    on: { municipality: 'GM0715' },
  },
  {
    name: 'Renovatie loopt door projecten heen',
    ago: 50,
    text: 'Een deel van de bewoners verhuist tijdelijk. Projecten die op bekende gezichten leunen, merken dat meteen.',
    on: { area: 'den-haag-zuidwest' },
  },
  {
    name: 'Bewoners zijn overvraagd',
    ago: 62,
    text: 'Vier programma’s hielden in hetzelfde kwartaal een enquête. Afgesproken met de collega’s om voortaan één kalender te gebruiken.',
    on: { area: 'rotterdam-zuid' },
  },
  {
    name: 'Vraag van de directie Financieel-Economische Zaken',
    ago: 7,
    text: 'Zij willen het verschil tussen beschikt, betaald en besteed in één overzicht, per jaar. Zie het dashboard; peildatum erbij zetten.',
    on: { instrument: SPUK },
  },
  {
    name: 'Geen verantwoording bij DU',
    ago: 40,
    text: 'Een collega vroeg waarom hier geen verantwoordingsdatum staat. Een DU gaat naar de algemene middelen: gemeenten hoeven er niet over te verantwoorden. We vragen wel vrijwillig naar ervaringen.',
    on: { instrument: DU },
  },
  {
    name: 'Halfjaarlijks gesprek met JenV',
    ago: 18,
    text: 'Zij vragen vooral naar wat er met de werkplaatsen gebeurt als de bijdrage stopt. Toegezegd: per werkplaats een halve bladzijde.',
    on: { instrument: SOCIAL_LABS },
  },
];

function subjectOf({ on }: NoteRow): Patch {
  if ('project' in on) return { project: projectCalled(on.project) };
  if ('municipality' in on) return { municipality: municipalityId(on.municipality) };
  if ('area' in on) return { area: `area:${on.area}` };
  return { instrument: on.instrument };
}

/** @param today ISO date from which the rows' days are counted */
export function noteRecords(today: string): SeedRecord[] {
  return rows.map((row, index) =>
    fictional('note', `note:demo-${String(index + 1).padStart(2, '0')}`, {
      name: row.name,
      date: dayFrom(today, -row.ago),
      text: row.text,
      ...subjectOf(row),
    }),
  );
}
