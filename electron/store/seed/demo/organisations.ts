// Made-up organisations that carry projects out, or look into them.

import type { ValuesOf } from '../../../../shared/catalogue/catalogue.ts';
import type { SeedRecord } from '../seedRecord.ts';
import { emailOf, fictional } from './record.ts';

type OrganisationRow = readonly [
  id: string,
  name: string,
  kind: NonNullable<ValuesOf<'organisation'>['kind']>,
  contact: string,
];

const rows: readonly OrganisationRow[] = [
  ['samenkracht', 'Stichting Samenkracht', 'implementer', 'Wilma Zeegras'],
  ['buurtatelier', 'Buurtatelier Zonzijde', 'implementer', 'Otto Vuurdoorn'],
  ['dialooghuis', 'Het Dialooghuis', 'implementer', 'Saskia Maanzaad'],
  ['noorderlicht', 'Wijkwerk Noorderlicht', 'implementer', 'Douwe Kievitsei'],
  ['leesplank', 'Bibliotheeknetwerk De Leesplank', 'implementer', 'Emine Goudenregen'],
  ['deltawijken', 'Welzijn Deltawijken', 'implementer', 'Cor Waterweegbree'],
  ['veld7', 'Sportpunt Veld 7', 'implementer', 'Kim Paardenbloem'],
  ['brugwachters', 'Coöperatie De Brugwachters', 'implementer', 'Lou Brandnetel'],
  ['kompas', 'Jongerenwerk Kompas', 'implementer', 'Naima Dovenetel'],
  ['lab', 'Lab Mediawijs', 'implementer', 'Joost Vingerhoed'],
  ['ouderkracht', 'Vereniging Ouderkracht', 'implementer', 'Ria Duizendblad'],
  ['stevigstaan', 'Trainersgroep Stevig Staan', 'implementer', 'Dennis Hondsroos'],
  ['kennisatelier', 'Kennisatelier Veerkracht', 'knowledgeInstitute', 'Madelief Kwikstaart'],
  ['peil', 'Onderzoeksbureau Peil & Lood', 'knowledgeInstitute', 'Reinout Zandloper'],
];

export const organisationRecords: readonly SeedRecord[] = rows.map(([id, name, kind, contact]) =>
  fictional('organisation', `organisation:demo-${id}`, {
    name,
    kind,
    website: `https://${id}.example`,
    contactName: contact,
    contactEmail: emailOf(contact),
  }),
);
