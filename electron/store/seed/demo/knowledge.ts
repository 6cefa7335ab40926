// Made-up news, knowledge products and studies, as the online platform would hold them.

import type { ValuesOf } from '../../../../shared/catalogue/catalogue.ts';
import { link } from '../letter/record.ts';
import type { SeedRecord } from '../seedRecord.ts';
import { dayFrom } from './calendar.ts';
import { projectCalled } from './projects.ts';
import { fictional } from './record.ts';

type KnowledgeItem = ValuesOf<'knowledgeItem'>;

interface KnowledgeRow {
  readonly name: string;
  readonly kind: NonNullable<KnowledgeItem['kind']>;
  readonly status: NonNullable<KnowledgeItem['status']>;
  readonly authors?: string;
  /** When it was or will be published, in days from today. */
  readonly published?: number;
  /** A project's name. */
  readonly project?: string;
  readonly intervention?: string;
  readonly description: string;
  readonly themes: readonly string[];
}

const rows: readonly KnowledgeRow[] = [
  {
    name: 'Wie blijft er als het project stopt?',
    kind: 'knowledgeProduct',
    status: 'published',
    authors: 'M. Kwikstaart en R. Zandloper',
    published: -48,
    description:
      'Handreiking borging in tien vragen, met voorbeelden van wat er misging. Bedoeld voor projectleiders die nog een halfjaar hebben.',
    themes: ['purpose-programme-support'],
  },
  {
    name: 'Aan tafel in Overvecht: wat een maaltijd wel en niet doet',
    kind: 'study',
    status: 'published',
    authors: 'R. Zandloper',
    published: -22,
    project: 'De Lange Tafel van Overvecht',
    description:
      'Kwalitatief onderzoek met 34 interviews. De tafel maakt het makkelijker om elkaar te groeten; hij verandert geen meningen over elkaars geloof.',
    themes: ['congress-networks', 'purpose-resilience'],
  },
  {
    name: 'Procesevaluatie van de straatcoaches',
    kind: 'study',
    status: 'draft',
    authors: 'Onderzoeksbureau Peil & Lood',
    project: 'Straatcoaches met vaste gezichten',
    intervention: 'demo-street-coach',
    description:
      'Concept voor de begeleidingscommissie. Gaat vooral over verloop onder het personeel en wat dat met het vertrouwen van jongeren deed.',
    themes: ['congress-youth-crime'],
  },
  {
    name: 'Lespakket Online Kompas',
    kind: 'knowledgeProduct',
    status: 'planned',
    published: 22,
    project: 'Ouders online',
    intervention: 'demo-online-compass',
    description:
      'Zes lessen en een ouderavond, vrij te gebruiken. De toegankelijkheid van de filmpjes wordt nog nagekeken.',
    themes: ['congress-digital-resilience'],
  },
  {
    name: 'Nepnieuws ontmaskerd: de leskist gaat op reis',
    kind: 'newsItem',
    status: 'published',
    published: -112,
    project: 'Nepnieuws ontmaskerd',
    description: 'Bericht over de overdracht van de leskist aan de bibliotheek, met drie tips van leerlingen.',
    themes: ['congress-digital-resilience'],
  },
  {
    name: 'Duizend stemmen voor de buurt',
    kind: 'newsItem',
    status: 'published',
    published: -205,
    project: 'Buurtbegroting Delft-West',
    description: 'Uitslag van de eerste buurtbegroting, inclusief de plannen die het niet haalden.',
    themes: ['congress-networks'],
  },
  {
    name: 'Een vaste volwassene: gesprekken in de werkplaats',
    kind: 'knowledgeProduct',
    status: 'published',
    authors: 'I. Regenboog en jongeren van Kade 12',
    published: -75,
    project: 'Talentwerkplaats Kade 12',
    intervention: 'demo-talent-workplace',
    description: 'Boekje met foto’s en citaten. Jongeren bepaalden wat erin kwam en wat niet.',
    themes: ['congress-youth-crime'],
  },
  {
    name: 'Zo richt je een buurtkamer in',
    kind: 'knowledgeProduct',
    status: 'outdated',
    authors: 'Buurtatelier Zonzijde',
    published: -700,
    description:
      'Stappenplan van de eerste versie. De paragraaf over vergunningen klopt niet meer; herziening is gevraagd.',
    themes: ['purpose-healthy-environment'],
  },
  {
    name: 'Moedergroepen: beschrijving en onderbouwing',
    kind: 'knowledgeProduct',
    status: 'draft',
    authors: 'Vereniging Ouderkracht',
    project: 'Moeders aan Zet',
    intervention: 'demo-mothers-groups',
    description: 'Beschrijving van de werkzame elementen voor de volgende stap in het erkenningstraject.',
    themes: ['congress-self-determination', 'purpose-young-child'],
  },
  {
    name: 'Wat weten we over werkzame elementen? Negen open vragen',
    kind: 'knowledgeProduct',
    status: 'published',
    authors: 'Kennisatelier Veerkracht',
    published: -70,
    description: 'Verslag van de netwerklunch. Elke vraag heeft een eigenaar die er voor het congres iets over zegt.',
    themes: ['purpose-programme-support'],
  },
  {
    name: 'Sportmentoren: drie jaar later',
    kind: 'study',
    status: 'published',
    authors: 'R. Zandloper en J. Vingerhoed',
    published: -160,
    project: 'Sportmentoren Breda-Noord',
    intervention: 'demo-sport-mentor',
    description:
      'Vervolgmeting bij zes verenigingen en vier vergelijkbare verenigingen zonder mentor. Minder uitval onder jeugdleden; over crimineel gedrag zijn geen uitspraken mogelijk.',
    themes: ['congress-youth-crime'],
  },
  {
    name: 'Dialoog is geen debat: kaartenset voor leerkrachten',
    kind: 'knowledgeProduct',
    status: 'planned',
    published: 47,
    project: 'Stevig voor de klas',
    description: 'Veertig kaarten met uitspraken die in een klas echt zijn gedaan, en mogelijke antwoorden.',
    themes: ['purpose-school', 'congress-self-determination'],
  },
  {
    name: 'Verhalencafé: handreiking voor gastheren en gastvrouwen',
    kind: 'knowledgeProduct',
    status: 'published',
    authors: 'R. Lindeblad',
    published: -286,
    project: 'Verhalencafé Zuidoost',
    intervention: 'demo-story-cafe',
    description: 'Hoe je een verteller voorbereidt, beschermt en bedankt.',
    themes: ['congress-networks'],
  },
  {
    name: 'Bibliotheken als ontmoetingsplek',
    kind: 'website',
    status: 'published',
    published: -390,
    description:
      'Pagina met alle voorbeelden waarin een bibliotheek de gastheer is, met contactgegevens van de projectleiders.',
    themes: ['congress-networks'],
  },
  {
    name: 'Buren spreken over de grens heen',
    kind: 'newsItem',
    status: 'planned',
    published: 30,
    project: 'Grenzeloos gesprek',
    description: 'Bericht over de lichtjestocht en het antwoord van beide burgemeesters.',
    themes: ['congress-networks'],
  },
  {
    name: 'Geronseld zonder het te merken',
    kind: 'knowledgeProduct',
    status: 'draft',
    authors: 'L. Brandnetel',
    project: 'Sleutelfiguren tegen ronselen',
    intervention: 'demo-key-figures',
    description: 'Voorlichting voor ondernemers. Wordt pas openbaar als de deelnemers akkoord zijn met de voorbeelden.',
    themes: ['congress-youth-crime'],
  },
];

/** @param today ISO date from which the rows' days are counted */
export function knowledgeRecords(today: string): SeedRecord[] {
  return rows.flatMap((row, index) => {
    const id = `knowledgeItem:demo-${String(index + 1).padStart(2, '0')}`;
    const published = row.published === undefined ? null : dayFrom(today, row.published);
    const isOut = row.status === 'published' || row.status === 'outdated';
    return [
      fictional('knowledgeItem', id, {
        name: row.name,
        kind: row.kind,
        status: row.status,
        authors: row.authors ?? null,
        publicationYear: published === null || !isOut ? null : Number(published.slice(0, 4)),
        publishedDate: published,
        project: row.project === undefined ? null : projectCalled(row.project),
        intervention: row.intervention === undefined ? null : `intervention:${row.intervention}`,
        description: row.description,
      }),
      ...row.themes.map((theme) => link('knowledgeItemFocusTheme', id, `focusTheme:${theme}`)),
    ];
  });
}
