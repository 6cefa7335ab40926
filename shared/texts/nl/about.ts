// Dutch words of the page about Weerwerk itself.

export const about = {
  title: 'Over Weerwerk',
  what: 'Weerwerk helpt een klein team samen een landelijk programma uit te voeren, zonder server. Ieder heeft het hele programma op de eigen computer en wisselt gegevenspakketten uit.',
  version: 'Versie',
  electron: 'Electron',
  system: 'Systeem',
  computer: 'Kenmerk van deze computer',
  computerHint: 'Hiermee herkent Weerwerk wijzigingen die hier zijn gemaakt.',
  licence: 'Licentie',
  licenceText:
    'Weerwerk is vrije software onder de European Union Public Licence (EUPL) 1.2: iedereen mag het gebruiken, bekijken, aanpassen en delen.',
  readLicence: 'Lees de licentie (opent de browser)',
  sources: 'Bronnen',
  sourceLetter:
    'De eerste gegevens komen uit de Kamerbrief over de voortgang van de Agenda Veerkrachtige & Weerbare Samenleving. Wat de brief openlaat, is leeg gelaten.',
  sourceMap: 'De omtrekken van de provincies komen van Natural Earth (publiek domein).',
  sourceFont: 'Het lettertype is Fira Sans (SIL Open Font License 1.1); de pictogrammen zijn van Lucide (ISC).',
  software: 'Gebruikte vrije software',
  network: 'Weerwerk gebruikt geen netwerk: er gaat niets naar buiten, behalve wat u zelf deelt.',
} as const;
