// What a data package says about itself.

export const dataPackage = {
  title: 'Agenda Veerkrachtige & Weerbare Samenleving – gegevenspakket',
  description:
    'Alle gegevens van het programma, met het wijzigingslogboek. Gemaakt met Weerwerk door {{sender}}. Bedragen zijn in hele eurocenten. Tekst die met =, +, - of @ begint, heeft een apostrof ervoor, zodat een rekenblad hem niet uitvoert.',
  log: 'Wijzigingslogboek',
} as const;
