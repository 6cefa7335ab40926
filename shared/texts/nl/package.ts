// What a data package says about itself.

export const dataPackage = {
  title: 'Agenda Veerkrachtige & Weerbare Samenleving – gegevenspakket',
  exchange:
    'Gegevens van het programma, met het wijzigingslogboek. Gemaakt met Weerwerk door {{sender}}. Bedragen zijn in hele eurocenten. Tekst die met =, +, - of @ begint, heeft een apostrof ervoor, zodat een rekenblad hem niet uitvoert.',
  snapshot:
    'Gegevens van het programma zoals ze op één dag waren, om te bekijken. Gemaakt met Weerwerk door {{sender}}. Bedragen zijn in hele eurocenten. Tekst die met =, +, - of @ begint, heeft een apostrof ervoor, zodat een rekenblad hem niet uitvoert.',
  openData:
    'Open gegevens van het programma: zonder persoonsgegevens en zonder vertrouwelijke zaken. Bedragen zijn in hele eurocenten. Tekst die met =, +, - of @ begint, heeft een apostrof ervoor, zodat een rekenblad hem niet uitvoert.',
  log: 'Wijzigingslogboek',
  fileName: { snapshot: 'momentopname', openData: 'open data' },
  inventory: 'Wat de afzender heeft',
  attachment: 'Bijlage',
} as const;
