// The money of the letter, in euro cents. What it leaves open stays empty; what lies within something else says so.

import type { SeedRecord } from '../seedRecord.ts';
import { AGENDA, purposeIds } from './programme.ts';
import { fromLetter, link } from './record.ts';

export const SPUK = 'instrument:spuk-kansrijke-wijk';
export const DU = 'instrument:du-veerkracht-weerbaarheid';
export const SOCIAL_LABS = 'instrument:social-labs';

const WHOLE_SPUK = 'contribution:spuk-total';
const RESILIENCE_IN_SPUK = 'contribution:spuk-resilience';

const partners: readonly (readonly [organisation: string, abbreviation: string])[] = [
  ['szw', 'SZW'],
  ['vws', 'VWS'],
  ['ocw', 'OCW'],
  ['bzk', 'BZK'],
];

export const moneyRecords: readonly SeedRecord[] = [
  fromLetter('instrument', SPUK, {
    name: 'SPUK Kansrijke Wijk',
    kind: 'specificGrant',
    programme: AGENDA,
    accountability: 1,
    statedPlaces: 20,
    description:
      'Specifieke uitkering voor de 20 kwetsbare stedelijke gebieden van het Nationaal Programma Leefbaarheid en Veiligheid. Gemeenten kunnen een deel, de integrale middelen, naar eigen keuze inzetten; veel gemeenten kiezen voor veerkracht en weerbaarheid.',
  }),
  fromLetter('instrument', DU, {
    name: 'DU Veerkracht en Weerbaarheid',
    kind: 'decentralisationGrant',
    programme: AGENDA,
    accountability: 0,
    statedPlaces: 7,
    description:
      'Decentralisatie-uitkering (in de brief: Decentrale Uitkering) om ook gemeenten buiten de 20 gebieden te bedienen. Tot nu toe kregen 7 gemeenten een bijdrage voor onder meer weerbaarheidstrainingen, gastlessen over mediawijsheid en democratische waarden, en dialoogavonden. De brief noemt de gemeenten niet.',
  }),
  fromLetter('instrument', SOCIAL_LABS, {
    name: 'Social Labs',
    kind: 'interministerialTransfer',
    programme: AGENDA,
    scheme: 'Aanpak Preventie met Gezag',
    endYear: 2025,
    statedPlaces: 3,
    description:
      'Het ministerie van Justitie en Veiligheid heeft geld ter beschikking gesteld om Social Labs te ontwikkelen: onderzoek naar succesfactoren van bestaande jongerenwerkplaatsen en nieuwe werkplaatsen in drie wijken. De wijken worden in de brief niet genoemd.',
  }),
  ...purposeIds.map((purpose) => link('instrumentFocusTheme', SPUK, purpose)),

  fromLetter('contribution', WHOLE_SPUK, {
    name: 'SZW, VWS, OCW en BZK samen',
    instrument: SPUK,
    amount: 25_600_000_000,
    precision: 'exact',
    description: 'Totaal voor de 20 gebieden. De verdeling over de vier ministeries staat niet in de brief.',
  }),
  fromLetter('contribution', RESILIENCE_IN_SPUK, {
    name: 'Beschikbaar gekomen voor veerkracht en weerbaarheid',
    instrument: SPUK,
    amount: 2_800_000_000,
    precision: 'atLeast',
    partOf: WHOLE_SPUK,
    description: '“In totaal ruim € 28 miljoen”: inclusief de € 6,3 miljoen van de Agenda en de integrale middelen.',
  }),
  fromLetter('contribution', 'contribution:spuk-agenda', {
    name: 'Investering vanuit de Agenda',
    instrument: SPUK,
    amount: 630_000_000,
    precision: 'exact',
    partOf: RESILIENCE_IN_SPUK,
  }),
  ...partners.map(([organisation, abbreviation]) =>
    fromLetter('contribution', `contribution:spuk-${organisation}`, {
      name: `Aandeel ${abbreviation}`,
      instrument: SPUK,
      organisation: `organisation:${organisation}`,
      partOf: WHOLE_SPUK,
    }),
  ),
  fromLetter('contribution', 'contribution:social-labs-jenv', {
    name: 'Bijdrage JenV',
    instrument: SOCIAL_LABS,
    organisation: 'organisation:jenv',
    amount: 210_000_000,
    precision: 'exact',
  }),
  fromLetter('allocation', 'allocation:du-2023', {
    name: 'DU 2023, alle gemeenten samen',
    instrument: DU,
    year: 2023,
    fundingSource: 'programme',
    awarded: 31_332_700,
    description:
      'In 2023 verstrekt. De brief verdeelt het bedrag niet over gemeenten. De 7 gemeenten die “tot nu toe” een bijdrage kregen, hoeven niet dezelfde te zijn als die van 2023: een gemiddelde per gemeente zegt dus niets.',
  }),
];
