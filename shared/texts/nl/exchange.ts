// The exchange page: packages out and in.

export const exchange = {
  title: 'Uitwisselen',
  intro:
    'Geef uw gegevens door met een pakket, of voeg het pakket van een collega samen met uw eigen gegevens. Weerwerk zelf maakt geen verbinding met een netwerk.',
  tabs: { label: 'Uitwisselen', read: 'Inlezen', make: 'Pakket maken', register: 'Register van pakketten' },
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
    summary_one: '{{count}} van de {{all}} wijzigingen in het pakket is nieuw voor u.',
    summary_other: '{{count}} van de {{all}} wijzigingen in het pakket zijn nieuw voor u.',
    unseen:
      'Ze veranderen niets aan wat u hier ziet: dezelfde waarden stonden er al. Voeg ze toch samen, dan weten u en uw collega van elkaar dat u gelijk loopt.',
    unknown_one:
      '{{count}} wijziging gaat over iets wat deze versie niet kent. Zij wordt bewaard en verschijnt na een bijwerking van Weerwerk.',
    unknown_other:
      '{{count}} wijzigingen gaan over iets wat deze versie niet kent. Zij worden bewaard en verschijnen na een bijwerking van Weerwerk.',
    conflicts_one:
      '{{count}} gegeven is ook hier gewijzigd. Beide waarden blijven bewaard; u kiest daarna bij Te beslissen wat geldt.',
    conflicts_other:
      '{{count}} gegevens zijn ook hier gewijzigd. Beide waarden blijven bewaard; u kiest daarna bij Te beslissen wat geldt.',
    counts: 'Aantallen per soort',
    type: 'Soort',
    fields: 'Gewijzigde velden',
    effect: 'Wat er gebeurt',
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
    busy: 'Het pakket wordt samengevoegd.',
    accept: 'Samenvoegen',
    discard: 'Niet samenvoegen',
  },
  locked: {
    text: 'Het bestand {{name}} is versleuteld. U krijgt het wachtwoord van de afzender, langs een andere weg dan het bestand.',
    passphrase: 'Wachtwoord',
    button: 'Openen',
    busy: 'Het wachtwoord wordt gecontroleerd',
  },
  sender: {
    own: 'Dit pakket is op deze computer gemaakt.',
    known: 'Ondertekend door {{name}}, een bekende afzender.',
    unknown: 'Ondertekend door {{name}}, van wie u nog niet eerder een pakket kreeg.',
    changedKey: 'Let op: dit pakket is niet met de bekende sleutel van {{name}} ondertekend.',
    unsigned: 'Dit pakket is niet ondertekend.',
  },
  senderText: {
    own: 'Samenvoegen heeft alleen zin als u een oudere stand heeft teruggezet.',
    known: 'Het pakket is onderweg niet veranderd.',
    unknown:
      'Vraag {{name}}, bijvoorbeeld aan de telefoon, om de vingerafdruk voor te lezen. Die staat daar bij Instellingen.',
    changedKey:
      'Dat kan komen door een nieuwe computer, maar ook doordat iemand anders zich voor {{name}} uitgeeft. Vraag het na voordat u verdergaat.',
    unsigned:
      'Niemand kan nagaan van wie het is en of het onderweg is veranderd. Ga alleen verder als u dat zeker weet.',
  },
  trust: 'Ik heb de vingerafdruk gecontroleerd en vertrouw pakketten van {{name}}',
  trustUnsigned: 'Ik weet van wie dit pakket komt en vertrouw het',
  scope: {
    everything: 'Het pakket gaat over het hele programma.',
    records: 'Het pakket gaat over een keuze:',
    council: 'Het pakket gaat over de Maatschappelijke Raad en zijn adviezen.',
  },
  withoutPersonal: 'Persoonsgegevens en vertrouwelijke gegevens zijn weggelaten. Wat u daarvan al heeft, blijft staan.',
  effect: {
    new: 'Nieuw',
    changed: 'Gewijzigd',
    deleted: 'Verwijderd',
    conflict: 'Ook hier gewijzigd',
  },
  result: {
    done_one: 'Samengevoegd: {{count}} wijziging in {{records}} gegevens.',
    done_other: 'Samengevoegd: {{count}} wijzigingen in {{records}} gegevens.',
    conflicts_one: '{{count}} verschil wacht op uw keuze.',
    conflicts_other: '{{count}} verschillen wachten op uw keuze.',
    backup: 'Vooraf is een reservekopie gemaakt. Met Ongedaan maken neemt u het hele pakket terug.',
  },
  cancel: 'Stoppen',
} as const;
