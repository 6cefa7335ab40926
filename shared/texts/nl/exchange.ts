// The exchange page: packages out and in.

export const exchange = {
  title: 'Uitwisselen',
  intro:
    'Geef uw gegevens door met een pakket, of voeg het pakket van een collega samen met uw eigen gegevens. Er gaat niets over een netwerk.',
  export: {
    title: 'Pakket maken',
    text: 'Het pakket bevat alle gegevens met hun geschiedenis, ook persoonsgegevens en vertrouwelijke gegevens. Geef het alleen aan wie die mag zien.',
    button: 'Pakket maken…',
    busy: 'Pakket wordt gemaakt',
    done: 'Pakket gemaakt: {{records}} gegevens, {{changes}} wijzigingen, {{size}}.',
    where: 'Bewaard als {{path}}',
  },
  import: {
    title: 'Pakket van een collega',
    text: 'Weerwerk controleert het pakket en laat eerst zien wat er zou veranderen. Er verandert pas iets als u het pakket samenvoegt.',
    button: 'Pakket openen…',
    reading: 'Pakket wordt gecontroleerd',
    applying: 'Pakket wordt samengevoegd',
  },
  preview: {
    title: 'Wat dit pakket verandert',
    from: 'Van {{sender}}, gemaakt op {{date}} met Weerwerk {{version}}',
    file: 'Bestand: {{name}}',
    nothing: 'Dit pakket bevat niets wat u nog niet heeft. Samenvoegen is niet nodig.',
    summary_one: '{{count}} nieuwe wijziging van de {{all}} in het pakket',
    summary_other: '{{count}} nieuwe wijzigingen van de {{all}} in het pakket',
    unknown_one:
      '{{count}} wijziging gaat over iets wat deze versie niet kent. Zij wordt bewaard en verschijnt na een bijwerking van Weerwerk.',
    unknown_other:
      '{{count}} wijzigingen gaan over iets wat deze versie niet kent. Zij worden bewaard en verschijnen na een bijwerking van Weerwerk.',
    conflicts_one:
      '{{count}} gegeven is ook hier gewijzigd. Beide waarden blijven bewaard; u kiest daarna bij het gegeven zelf.',
    conflicts_other:
      '{{count}} gegevens zijn ook hier gewijzigd. Beide waarden blijven bewaard; u kiest daarna bij de gegevens zelf.',
    counts: 'Aantallen per soort',
    type: 'Soort',
    fields: 'Gewijzigde velden',
    search: 'Zoek in de wijzigingen',
    all: 'Alles',
    record: 'Gegeven',
    field: 'Veld',
    before: 'Nu hier',
    after: 'In het pakket',
    by: 'Door',
    when: 'Gewijzigd op',
    none: 'Geen wijzigingen die hieraan voldoen.',
    more: 'Meer tonen',
    shown: '{{shown}} van {{total}}',
    accept: 'Samenvoegen',
    discard: 'Niet samenvoegen',
  },
  effect: {
    new: 'Nieuw',
    changed: 'Gewijzigd',
    deleted: 'Verwijderd',
    conflict: 'Conflict',
  },
  result: {
    done_one: 'Samengevoegd: {{count}} wijziging in {{records}} gegevens.',
    done_other: 'Samengevoegd: {{count}} wijzigingen in {{records}} gegevens.',
    conflicts_one: '{{count}} conflict wacht op een keuze.',
    conflicts_other: '{{count}} conflicten wachten op een keuze.',
    backup: 'Vooraf is een reservekopie gemaakt. Met Ongedaan maken neemt u het hele pakket terug.',
  },
  cancel: 'Stoppen',
} as const;
