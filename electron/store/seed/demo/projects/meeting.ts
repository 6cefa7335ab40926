// Made-up projects that bring people together.

import type { ProjectRow } from './projectRow.ts';

export const meetingProjects: readonly ProjectRow[] = [
  {
    name: 'De Lange Tafel van Overvecht',
    place: 'utrecht-overvecht',
    direction: 'meeting',
    status: 'running',
    health: 'onTrack',
    days: [-410, 140],
    euros: 184_500,
    target: 'Buurtbewoners, met nadruk op alleenstaanden',
    planned: 600,
    reached: 512,
    lead: 'Sanne Zonnebloem',
    continuation: 'inDiscussion',
    reported: 38,
    summary:
      'Elke maand schuiven zo’n vijftig bewoners aan bij een maaltijd in een andere straat. De koks komen uit de buurt zelf. Aan tafel zit altijd een gespreksleider die één vraag inbrengt, bijvoorbeeld: wanneer voelde jij je hier voor het laatst thuis?',
    results:
      'Tien tafels gehouden. De helft van de gasten kende bij aankomst hooguit één ander persoon. Uit twee tafels kwam een vaste wandelgroep voort.',
    tags: ['eten', 'ontmoeting'],
    phenomena: ['polarisation', 'turning-away'],
    interventions: ['dialogue-evenings'],
    themes: ['purpose-resilience', 'congress-networks'],
  },
  {
    name: 'Buurtkamer De Waterkant',
    place: 'lelystad-oost',
    direction: 'meeting',
    status: 'running',
    health: 'attention',
    days: [-300, 65],
    euros: 96_000,
    target: 'Bewoners van de flats rond het park',
    planned: 350,
    reached: 140,
    lead: 'Bram Duinroos',
    continuation: 'unknown',
    reported: 92,
    summary:
      'Een leegstaande winkelruimte is ingericht als buurtkamer waar bewoners zonder afspraak kunnen binnenlopen. Vrijwilligers schenken koffie; twee dagdelen per week is er iemand van het wijkteam.',
    results:
      'Overdag loopt het goed, ’s avonds staat de ruimte vaak leeg omdat er te weinig vrijwilligers zijn met een sleutel.',
    tags: ['buurthuis', 'vrijwilligers'],
    phenomena: ['turning-away'],
    interventions: ['community-builders'],
    themes: ['purpose-resilience'],
  },
  {
    name: 'Spelregels van de straat',
    place: 'GM0141',
    direction: 'meeting',
    status: 'completed',
    days: [-640, -95],
    euros: 41_750,
    target: 'Jongeren en omwonenden van twee pleinen',
    planned: 120,
    reached: 163,
    lead: 'Hatice Morgenster',
    continuation: 'arranged',
    reported: 80,
    summary:
      'Jongeren en omwonenden maakten samen afspraken over geluid, afval en de openingstijden van het pleintje. Een bemiddelaar begeleidde de gesprekken.',
    results:
      'De afspraken hangen op een bord aan het plein. Het aantal meldingen van overlast lag in het laatste halfjaar een derde lager; of dat door het project komt, is niet onderzocht.',
    tags: ['bemiddeling', 'openbare ruimte'],
    phenomena: ['polarisation'],
    interventions: ['dialogue-evenings'],
    themes: ['purpose-healthy-environment'],
  },
];
