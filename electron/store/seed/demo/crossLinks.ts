// Links between the demo's parts: which projects an advice is about, and what was shown at a meeting.

import type { RecordTypeName } from '../../../../shared/catalogue/catalogue.ts';
import { link } from '../letter/record.ts';
import type { SeedRecord } from '../seedRecord.ts';

type Pair = readonly [first: string, second: string];

/** Advices and the projects that they draw on, by their names. */
const advicesOnProjects: readonly Pair[] = [
  ['Sleutelfiguren zijn geen gratis ambtenaren', 'Leerkring Sleutelfiguren'],
  ['Sleutelfiguren zijn geen gratis ambtenaren', 'Portiekambassadeurs'],
  ['Buurthuizen open als mensen tijd hebben', 'Buurtkamer De Waterkant'],
  ['Wie nieuw is in de straat', 'Stille straten'],
  ['Samen iets maken verbindt meer dan erover praten', 'Repareren met de buren'],
  ['Samen iets maken verbindt meer dan erover praten', 'De Lange Tafel van Overvecht'],
  ['Samen iets maken verbindt meer dan erover praten', 'Tuin der Talen'],
  ['De portiek als kleinste samenleving', 'Portiekambassadeurs'],
  ['De portiek als kleinste samenleving', 'Buren in de eigen taal'],
  ['Moeders aan zet: netwerken van ouders in de wijk', 'Moeders aan Zet'],
  ['Moeders aan zet: netwerken van ouders in de wijk', 'Oudernetwerk De Vlieger'],
  ['Eén vertrouwd gezicht in het jongerenwerk', 'Straatcoaches met vaste gezichten'],
  ['De werkplaats begint bij de voordeur', 'Talentwerkplaats Kade 12'],
  ['Een stage voor wie geen netwerk heeft', 'Code & Koffie'],
  ['Thuis, op straat en op de telefoon', 'Sleutelfiguren tegen ronselen'],
  ['Thuis, op straat en op de telefoon', 'Online Kompas in Overvecht'],
  ['Meisjes in de openbare ruimte', 'Stevig staan in Oss'],
  ['Na de werkplaats: hoe verder?', 'Talentwerkplaats Kade 12'],
  ['Sport als werkplaats van tegenstellingen', 'Sportmentoren Breda-Noord'],
  ['Sport als werkplaats van tegenstellingen', 'Zaterdagveld'],
  ['Mediawijs is meer dan nepnieuws herkennen', 'Nepnieuws ontmaskerd'],
  ['De docent staat er vaak alleen voor', 'Stevig voor de klas'],
  ['Het gesprek aan de keukentafel over de telefoon', 'Ouders online'],
  ['Algoritmen kennen geen wijkgrenzen', 'Online Kompas in Overvecht'],
  ['Digitale hulp voor wie de weg niet vindt', 'De digitale buurvrouw'],
  ['Spreek met boze mensen, niet over hen', 'Dialoog aan de gracht'],
  ['Spreek met boze mensen, niet over hen', 'Dorp in gesprek'],
  ['Racisme benoemen zonder elkaar kwijt te raken', 'Verhalencafé Zuidoost'],
  ['Levensbeschouwelijke organisaties als partner', 'Bruggenbouwers in de gebedshuizen'],
  ['Vrijwilligers die worden bedreigd', 'Sleutelfiguren tegen ronselen'],
  ['Ouders en school: van rapport naar gesprek', 'Ouderkamer op het voortgezet onderwijs'],
];

/** Meetings and the knowledge that was shared there, by their names. */
const eventsWithKnowledge: readonly Pair[] = [
  ['Werkbezoek aan Talentwerkplaats Kade 12', 'Een vaste volwassene: gesprekken in de werkplaats'],
  ['Werkbezoek Overvecht: aan tafel', 'Aan tafel in Overvecht: wat een maaltijd wel en niet doet'],
  ['Kwartaaloverleg met de twintig focusgebieden: borging', 'Wie blijft er als het project stopt?'],
  ['Intervisie voor DU-gemeenten', 'Nepnieuws ontmaskerd: de leskist gaat op reis'],
  ['Leerbijeenkomst polarisatie in de klas', 'Dialoog is geen debat: kaartenset voor leerkrachten'],
  ['Netwerklunch met kennisinstituten', 'Wat weten we over werkzame elementen? Negen open vragen'],
  ['Vergadering Maatschappelijke Raad', 'Lespakket Online Kompas'],
];

/** @throws {Error} when the demo has no record of that type with that name */
function idOf(records: readonly SeedRecord[], type: RecordTypeName, name: string): string {
  const found = records.find((record) => record.type === type && record.values['name'] === name);
  if (found === undefined) throw new Error(`The demo has no ${type} "${name}"`);
  return found.id;
}

/**
 * @param records all records of the demo that are not links
 * @throws {Error} when a name above belongs to none of them
 */
export function crossLinks(records: readonly SeedRecord[]): SeedRecord[] {
  return [
    ...advicesOnProjects.map(([advice, project]) =>
      link('adviceProject', idOf(records, 'advice', advice), idOf(records, 'project', project)),
    ),
    ...eventsWithKnowledge.map(([event, item]) =>
      link('eventKnowledgeItem', idOf(records, 'event', event), idOf(records, 'knowledgeItem', item)),
    ),
  ];
}
