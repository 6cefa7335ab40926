// The projects, interventions, congresses and knowledge that the letter names.

import type { SeedRecord } from '../seedRecord.ts';
import { SOCIAL_LABS, SPUK } from './money.ts';
import { congressThemeIds } from './programme.ts';
import { fromLetter, link } from './record.ts';

const WOENSEL = 'project:woensel-zuid-community-builders';
const FIRST_CONGRESS = 'event:congress-2024';
const SECOND_CONGRESS = 'event:congress-2025';
const END_OF_2025 = '2025-12-31';

const workplaces = [1, 2, 3];

const interventions: readonly (readonly [id: string, name: string, kind: string, description: string])[] = [
  [
    'community-builders',
    'Community builders',
    'communityBuilding',
    'Organiseren buurtactiviteiten gericht op het versterken van sociale cohesie en het verminderen van polarisatie, en brengen mensen, verenigingen en bedrijven in de wijk met elkaar in contact.',
  ],
  [
    'resilience-training',
    'Weerbaarheidstrainingen',
    'resilienceTraining',
    'Door gemeenten georganiseerd met een bijdrage uit de DU.',
  ],
  [
    'guest-lessons',
    'Gastlessen over mediawijsheid en democratische waarden',
    'guestLesson',
    'Door gemeenten georganiseerd met een bijdrage uit de DU.',
  ],
  [
    'dialogue-evenings',
    'Dialoogavonden over het tegengaan van polarisatie',
    'dialogue',
    'Door gemeenten georganiseerd met een bijdrage uit de DU.',
  ],
  [
    'youth-workplaces',
    'Jongerenwerkplaatsen',
    'youthWorkplace',
    'Social Labs die de veerkracht en weerbaarheid van jongeren vergroten, zodat zij minder vatbaar zijn als zij met criminaliteit in aanraking komen.',
  ],
];

export const workRecords: readonly SeedRecord[] = [
  ...interventions.map(([id, name, kind, description]) =>
    fromLetter('intervention', `intervention:${id}`, { name, kind, description }),
  ),
  fromLetter('project', WOENSEL, {
    name: 'Community builders Woensel-Zuid',
    status: 'running',
    instrument: SPUK,
    municipality: 'municipality:gm0772',
    area: 'area:eindhoven-woensel-zuid',
    direction: 'focusTheme:direction-meeting',
    summary:
      'Met middelen uit de SPUK investeert Woensel-Zuid in Eindhoven in community builders. Zij brengen mensen, verenigingen en bedrijven in de wijk met elkaar in contact, zodat mensen weten waar ze terecht kunnen voor ontmoeting, activiteiten of hulp.',
  }),
  link('projectIntervention', WOENSEL, 'intervention:community-builders'),
  link('projectPhenomenon', WOENSEL, 'phenomenon:polarisation'),
  ...workplaces.flatMap((number) => [
    fromLetter('project', `project:youth-workplace-${number}`, {
      name: `Jongerenwerkplaats ${number}`,
      status: 'running',
      instrument: SOCIAL_LABS,
      endDate: END_OF_2025,
      targetGroup: 'Jongeren',
      summary:
        'Nieuwe jongerenwerkplaats in een wijk waar de leefbaarheid en veiligheid onder druk staan. De brief noemt de wijk niet. De werkplaatsen lopen tot en met 2025.',
    }),
    link('projectIntervention', `project:youth-workplace-${number}`, 'intervention:youth-workplaces'),
    link('projectPhenomenon', `project:youth-workplace-${number}`, 'phenomenon:undermining-crime'),
    fromLetter('milestone', `milestone:youth-workplace-${number}-end`, {
      name: `Jongerenwerkplaats ${number} loopt af`,
      project: `project:youth-workplace-${number}`,
      status: 'planned',
      dueDate: END_OF_2025,
    }),
  ]),
  fromLetter('milestone', 'milestone:agenda-end', {
    name: 'De Agenda loopt af',
    status: 'planned',
    dueDate: END_OF_2025,
    description: 'Voor het voortzetten van de Agenda na 2025 zijn geen middelen gereserveerd.',
  }),
  fromLetter('milestone', 'milestone:interventions-online', {
    name: 'Ontwikkelde en geëvalueerde interventies staan online',
    status: 'planned',
    description:
      'De interventies uit de hele programmaperiode (2023–2025) komen online beschikbaar. De brief noemt geen datum.',
  }),
  fromLetter('event', FIRST_CONGRESS, {
    name: 'Eerste Congres Veerkrachtige & Weerbare Samenleving',
    kind: 'congress',
    status: 'held',
    period: 'mei 2024',
    description:
      'Experts van ministeries, gemeenten, maatschappelijke organisaties, burgers en wetenschappers gingen met elkaar in gesprek.',
  }),
  ...congressThemeIds.map((theme) => link('eventFocusTheme', FIRST_CONGRESS, theme)),
  fromLetter('event', SECOND_CONGRESS, {
    name: 'Tweede Congres Veerkrachtige & Weerbare Samenleving',
    kind: 'congress',
    status: 'planned',
    period: '2025',
    description:
      'De ontwikkelde interventies, ervaringen en evaluaties worden gedeeld. Hiermee wordt de pilotfase afgesloten.',
  }),
  fromLetter('knowledgeItem', 'knowledgeItem:homebase', {
    name: 'Homebase. Een basis voor interventies ter preventie van jeugdcriminaliteit',
    kind: 'study',
    status: 'published',
    authors: 'F. Kaulingfreks, J.D. de Jong en S. Sieckelinck',
    publicationYear: 2024,
    intervention: 'intervention:youth-workplaces',
    description:
      'Onderzoek naar de succesfactoren van bestaande jongerenwerkplaatsen in Nederland, betaald uit de bijdrage van JenV.',
  }),
  fromLetter('knowledgeItem', 'knowledgeItem:online-platform', {
    name: 'Online platform van de Agenda',
    kind: 'website',
    status: 'planned',
    description:
      'Gedurende het programma worden op deze site kennis, nieuwsberichten en mijlpalen over de Agenda gedeeld.',
  }),
  fromLetter('knowledgeItem', 'knowledgeItem:infographic', {
    name: 'Infographic bij de Kamerbrief',
    kind: 'knowledgeProduct',
    status: 'published',
    publicationYear: 2024,
    description: 'Samenvatting van de begroting, focusgebieden en ontwikkelingen van de Agenda; bijlage bij de brief.',
  }),
];
