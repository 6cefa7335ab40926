// The Agenda: its goal, what it is against, its themes, and the ministries that take part.

import type { SeedRecord } from '../seedRecord.ts';
import { fromLetter, link } from './record.ts';
import { MINISTRY_REGISTER } from './sources.ts';

export const AGENDA = 'programme:agenda';
const RESILIENCE = 'goal:resilience';

const phenomena: readonly (readonly [id: string, name: string])[] = [
  ['radicalisation', 'Radicalisering'],
  ['polarisation', 'Ongewenste polarisatie'],
  ['undermining-crime', 'Ondermijnende criminaliteit'],
  ['racism', 'Racisme'],
  ['turning-away', 'Zich afkeren van de samenleving'],
];

/** "Gemeenten kunnen het geld uitgeven aan": the seven purposes of the SPUK. */
const purposes: readonly (readonly [id: string, name: string])[] = [
  ['poverty', 'Preventie van armoede en schulden'],
  ['resilience', 'Veerkracht en weerbaarheid'],
  ['reintegration', 'Re-integratie'],
  ['school', 'School en omgeving'],
  ['young-child', 'Ontwikkeling van het jonge kind'],
  ['healthy-environment', 'Gezonde leefomgeving'],
  ['programme-support', 'Programmaondersteuning'],
];

/** What the projects that the Agenda pays for within the SPUK are mainly aimed at. */
const directions: readonly (readonly [id: string, name: string])[] = [
  ['meeting', 'Ontmoetingen, sociale cohesie en professionalisering van buurtinitiatieven'],
  ['youth', 'Activiteitenaanbod voor jeugd en (informele) jeugdwerkers'],
  ['residents', 'Activatie van bewoners en sleutelfiguren'],
  ['parents', 'Ondersteuning van ouders en ouder-netwerken'],
];

const congressThemes: readonly (readonly [id: string, name: string])[] = [
  ['digital-resilience', 'Digitale weerbaarheid'],
  ['self-determination', 'Zelfbeschikking en emancipatie'],
  ['youth-crime', 'Preventie van jeugdcriminaliteit'],
  ['networks', 'Netwerken en participatie'],
];

const ministries: readonly (readonly [id: string, abbreviation: string, name: string, tooi: string])[] = [
  ['szw', 'SZW', 'Ministerie van Sociale Zaken en Werkgelegenheid', 'mnre1073'],
  ['vws', 'VWS', 'Ministerie van Volksgezondheid, Welzijn en Sport', 'mnre1025'],
  ['ocw', 'OCW', 'Ministerie van Onderwijs, Cultuur en Wetenschap', 'mnre1109'],
  ['bzk', 'BZK', 'Ministerie van Binnenlandse Zaken en Koninkrijksrelaties', 'mnre1034'],
  ['jenv', 'JenV', 'Ministerie van Justitie en Veiligheid', 'mnre1058'],
];

function themes(kind: string, prefix: string, list: readonly (readonly [id: string, name: string])[]): SeedRecord[] {
  return list.map(([id, name]) => fromLetter('focusTheme', `focusTheme:${prefix}-${id}`, { name, kind }));
}

export const programmeRecords: readonly SeedRecord[] = [
  fromLetter('programme', AGENDA, {
    name: 'Agenda Veerkrachtige & Weerbare Samenleving',
    phase: 'Pilotfase 2023–2025',
    endDate: '2025-12-31',
    description:
      'Het kabinet wil de veerkracht en weerbaarheid van mensen versterken, zodat zij beter bestand zijn tegen fenomenen zoals radicalisering, ongewenste polarisatie en ondermijnende criminaliteit. Voor het voortzetten na 2025 zijn geen middelen gereserveerd.',
    parliamentaryLetter: '36200-XV-96, 7 juli 2023 (openkamer.org)',
  }),
  fromLetter('goal', RESILIENCE, {
    name: 'Veerkracht en weerbaarheid van mensen versterken',
    programme: AGENDA,
    description:
      'Inwoners vinden beter hun weg in de maatschappij en keren zich er niet vanaf. Zij zijn vrij om hun eigen keuzes te maken, voelen zich onderdeel van de samenleving en hebben gelijkwaardige kansen.',
  }),
  ...phenomena.map(([id, name]) => fromLetter('phenomenon', `phenomenon:${id}`, { name })),
  ...themes('spendingPurpose', 'purpose', purposes),
  ...themes('projectDirection', 'direction', directions),
  ...themes('congressTheme', 'congress', congressThemes),
  ...ministries.map(([id, abbreviation, name, tooi]) =>
    fromLetter('organisation', `organisation:${id}`, {
      name,
      abbreviation,
      kind: 'ministry',
      tooiUri: `https://identifier.overheid.nl/tooi/id/ministerie/${tooi}`,
      source: MINISTRY_REGISTER,
    }),
  ),
  ...phenomena.map(([id]) => link('goalPhenomenon', RESILIENCE, `phenomenon:${id}`)),
];

/** The ids of the SPUK's purposes, and those of the congress's themes. */
export const purposeIds = purposes.map(([id]) => `focusTheme:purpose-${id}`);
export const congressThemeIds = congressThemes.map(([id]) => `focusTheme:congress-${id}`);
