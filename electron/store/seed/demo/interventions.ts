// Made-up interventions, at every step of the road to recognition.

import type { ValuesOf } from '../../../../shared/catalogue/catalogue.ts';
import { link } from '../letter/record.ts';
import type { SeedRecord } from '../seedRecord.ts';
import { dayOrNull } from './calendar.ts';
import { fictional } from './record.ts';

type Intervention = ValuesOf<'intervention'>;

interface InterventionRow {
  readonly id: string;
  readonly name: string;
  readonly kind: NonNullable<Intervention['kind']>;
  readonly target: string;
  readonly recognition: NonNullable<Intervention['recognition']>;
  /** When that was decided, in days from today. */
  readonly decided?: number;
  readonly description: string;
  readonly conditions: string;
  readonly phenomena: readonly string[];
}

const rows: readonly InterventionRow[] = [
  {
    id: 'story-cafe',
    name: 'Verhalencafé',
    kind: 'dialogue',
    target: 'Volwassen bewoners',
    recognition: 'wellDescribed',
    decided: -410,
    description:
      'Een bewoner vertelt, de anderen luisteren zonder te onderbreken. Daarna gaan luisteraars in tweetallen door op één zin die hen raakte. De methode is bedoeld om mensen met verschillende achtergronden nieuwsgierig naar elkaar te maken.',
    conditions: 'Een ervaren gastheer of gastvrouw, hooguit dertig luisteraars, en een nagesprek met de verteller.',
    phenomena: ['polarisation', 'racism'],
  },
  {
    id: 'mothers-groups',
    name: 'Moedergroepen',
    kind: 'parentSupport',
    target: 'Moeders van kinderen tot 12 jaar',
    recognition: 'wellFounded',
    decided: -620,
    description:
      'Tien bijeenkomsten onder leiding van een opgeleide moeder uit dezelfde wijk. De groep kiest de onderwerpen. Na afloop kan een deelnemer zelf begeleider worden.',
    conditions: 'Opleiding van vier dagen voor begeleiders; kinderopvang tijdens de bijeenkomsten.',
    phenomena: ['turning-away', 'undermining-crime'],
  },
  {
    id: 'fathers',
    name: 'Vaders onderweg',
    kind: 'parentSupport',
    target: 'Vaders en vaderfiguren',
    recognition: 'notSubmitted',
    description:
      'Vaders doen iets met hun kind en praten tijdens het doen. Begeleiders zijn vaders die eerder meededen.',
    conditions: 'Activiteiten buiten kantooruren. Niet geschikt als enige hulp bij een onveilige thuissituatie.',
    phenomena: ['undermining-crime'],
  },
  {
    id: 'online-compass',
    name: 'Online Kompas',
    kind: 'resilienceTraining',
    target: 'Kinderen van 10 tot 14 jaar en hun ouders',
    recognition: 'submitted',
    decided: -35,
    description:
      'Zes lessen over algoritmen, groepsdruk, geldezels en nepaccounts, elk met een opdracht voor thuis. De lessen zijn met leerlingen ontwikkeld.',
    conditions: 'Een leerkracht die alle zes de lessen bijwoont en een school die ouders uitnodigt.',
    phenomena: ['radicalisation', 'undermining-crime', 'polarisation'],
  },
  {
    id: 'street-coach',
    name: 'Straatcoach met vaste gezichten',
    kind: 'youthWork',
    target: 'Jongeren op straat, 12 tot 18 jaar',
    recognition: 'effectiveFirstIndications',
    decided: -880,
    description:
      'Dezelfde coaches zijn op dezelfde avonden op dezelfde plekken. De coach bouwt een band op met jongeren en hun ouders en schakelt vroeg hulp in.',
    conditions: 'Minimaal twee jaar dezelfde mensen; een vast aanspreekpunt bij school, jeugdhulp en politie.',
    phenomena: ['undermining-crime'],
  },
  {
    id: 'neighbourhood-budget',
    name: 'Buurtbegroting',
    kind: 'residentActivation',
    target: 'Bewoners vanaf 12 jaar',
    recognition: 'wellDescribed',
    decided: -300,
    description:
      'Bewoners dienen plannen in, krijgen hulp bij de begroting en verdelen samen een vast bedrag door te stemmen.',
    conditions: 'Een bedrag dat er echt toe doet, en een gemeente die de uitslag uitvoert.',
    phenomena: ['turning-away'],
  },
  {
    id: 'key-figures',
    name: 'Leerkring voor sleutelfiguren',
    kind: 'residentActivation',
    target: 'Mensen naar wie in hun gemeenschap wordt geluisterd',
    recognition: 'notRecognised',
    decided: -150,
    description:
      'Sleutelfiguren bespreken onder begeleiding gevallen uit hun eigen omgeving. De commissie vond de onderbouwing van de werkzame elementen te mager; de beschrijving wordt herzien.',
    conditions: 'Onafhankelijkheid van gemeente en politie, schriftelijk vastgelegd.',
    phenomena: ['radicalisation', 'polarisation'],
  },
  {
    id: 'sport-mentor',
    name: 'Sportmentor',
    kind: 'youthWork',
    target: 'Jeugdleden van sportverenigingen en hun trainers',
    recognition: 'effectiveGoodIndications',
    decided: -1_240,
    description:
      'Een mentor per vereniging ondersteunt trainers bij zorgen over jeugdleden en legt contact met ouders en hulpverlening.',
    conditions: 'Acht uur per maand per vereniging en een bestuur dat achter de mentor staat.',
    phenomena: ['undermining-crime', 'turning-away'],
  },
  {
    id: 'debate',
    name: 'Debatwerkplaats',
    kind: 'guestLesson',
    target: 'Leerlingen van vmbo en mbo',
    recognition: 'expired',
    decided: -90,
    description:
      'Leerlingen zoeken een kwestie uit hun eigen straat uit en verdedigen een geloot standpunt. De erkenning is na vijf jaar verlopen; verlenging wordt voorbereid.',
    conditions: 'Vier lessen achter elkaar en een bestuurder die komt luisteren.',
    phenomena: ['polarisation'],
  },
  {
    id: 'talent-workplace',
    name: 'Talentwerkplaats',
    kind: 'youthWorkplace',
    target: 'Jongeren van 14 tot 21 jaar',
    recognition: 'submitted',
    decided: -20,
    description:
      'Een plek om te maken en te repareren, met één vaste volwassene per jongere. Presteren hoeft niet, wegblijven valt op.',
    conditions: 'Een ruimte die vijf dagen per week open is en begeleiders zonder tijdelijk contract.',
    phenomena: ['undermining-crime', 'turning-away'],
  },
  {
    id: 'own-language-mediation',
    name: 'Buurtbemiddeling in de eigen taal',
    kind: 'other',
    target: 'Buren met een conflict',
    recognition: 'wellDescribed',
    decided: -505,
    description:
      'Twee vrijwilligers bemiddelen, van wie er ten minste één de moedertaal van een van de partijen spreekt.',
    conditions: 'Aangesloten bij de regionale buurtbemiddeling, met intervisie voor de vrijwilligers.',
    phenomena: ['racism', 'polarisation'],
  },
  {
    id: 'peer-mediation',
    name: 'Leerlingen bemiddelen',
    kind: 'other',
    target: 'Scholen voor voortgezet onderwijs',
    recognition: 'effectiveStrongIndications',
    decided: -1_510,
    description: 'Opgeleide leerlingen bemiddelen bij ruzies tussen medeleerlingen, met een docent op de achtergrond.',
    conditions: 'Jaarlijks een nieuwe lichting en een vast lokaal.',
    phenomena: ['polarisation'],
  },
];

/** @param today ISO date from which the rows' days are counted */
export function interventionRecords(today: string): SeedRecord[] {
  return rows.flatMap((row) => {
    const id = `intervention:demo-${row.id}`;
    return [
      fictional('intervention', id, {
        name: row.name,
        kind: row.kind,
        targetGroup: row.target,
        recognition: row.recognition,
        recognitionDate: dayOrNull(today, row.decided),
        description: row.description,
        conditions: row.conditions,
      }),
      ...row.phenomena.map((phenomenon) => link('interventionPhenomenon', id, `phenomenon:${phenomenon}`)),
    ];
  });
}
