// Comparing two states of the programme.

export const compare = {
  title: 'Vergelijken',
  intro: 'Kies twee standen. Weerwerk laat zien wat er nieuw, gewijzigd en verdwenen is, veld voor veld.',
  sides: 'Wat wilt u vergelijken?',
  left: 'Eerste stand',
  right: 'Tweede stand',
  side: {
    now: 'Eigen gegevens, nu',
    date: 'Eigen gegevens op een dag',
    dateIs: 'Eigen gegevens op {{date}}',
    dateLabel: 'Dag',
  },
  run: 'Vergelijken',
  openOther: 'Ander pakket erbij halen…',
  busy: 'De standen worden vergeleken',
  print: 'Afdrukken',
  found: 'Van ‘{{left}}’ naar ‘{{right}}’',
  before: 'Eerste stand',
  after: 'Tweede stand',
  same: 'De twee standen zijn gelijk.',
  incomparable_one: '{{count}} gegeven valt buiten het pakket en is niet vergeleken.',
  incomparable_other: '{{count}} gegevens vallen buiten het pakket en zijn niet vergeleken.',
} as const;
