// Looking at a package or an earlier date without importing it.

export const viewing = {
  banner: 'Momentopname',
  title: {
    exchange: 'U bekijkt het pakket van {{sender}}, gemaakt op {{when}}.',
    snapshot: 'U bekijkt de momentopname van {{sender}}, stand {{when}}.',
    openData: 'U bekijkt open gegevens, stand {{when}}.',
    own: 'U bekijkt uw eigen gegevens zoals ze waren op {{when}}.',
  },
  name: {
    exchange: 'Pakket van {{sender}}, gemaakt op {{when}}',
    snapshot: 'Momentopname van {{sender}}, stand {{when}}',
    openData: 'Open gegevens, stand {{when}}',
    own: 'Eigen gegevens op {{when}}',
  },
  readOnly: 'Wijzigen kan hier niet.',
  ownPage: 'Deze pagina gaat over uw eigen gegevens: sluit eerst wat u bekijkt.',
  withoutPersonal: 'Persoonsgegevens en vertrouwelijke gegevens zijn weggelaten.',
  unknown_one: '{{count}} onderdeel kent deze versie van Weerwerk niet; het is niet te zien.',
  unknown_other: '{{count}} onderdelen kent deze versie van Weerwerk niet; ze zijn niet te zien.',
  compare: 'Vergelijken',
  close: 'Sluiten',
  panel: {
    title: 'Bekijken zonder samen te voegen',
    text: 'Bekijk een momentopname of een pakket, of uw eigen gegevens zoals ze op een dag waren. Er verandert niets.',
    openPackage: 'Momentopname of pakket bekijken…',
    busy: 'Pakket wordt gecontroleerd',
    date: 'Eigen gegevens op',
    openDate: 'Deze dag bekijken',
    compare: 'Twee standen vergelijken',
  },
} as const;
