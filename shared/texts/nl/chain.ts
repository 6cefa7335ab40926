// De keten van vraag en signaal, via advies en aanbeveling, naar project, geld en effect; en de aanbevelingen van een advies.

export const chain = {
  title: 'Keten',
  place: {
    cause: 'Aanleiding',
    advice: 'Advies',
    recommendations: 'Aanbevelingen',
    work: 'Projecten en instrumenten',
    proof: 'Kennis en bewijs',
  },
  drawn: 'De keten, getekend',
  asTable: 'Als tabel',
  asDrawing: 'Als tekening',
  here: 'dit gegeven',
  none: 'Dit gegeven is nog nergens aan verbonden',
  noneText:
    'Koppel aanbevelingen aan projecten en instrumenten, en leg bewijs vast. Dan ziet u hier wat er van een advies is geworden.',
  more: 'De keten is langer dan hier past. Open een aanbeveling of project om verder te kijken.',
  money: '{{awarded}} toegekend, {{paid}} betaald',
  moneyUnknown: 'geen bedragen ingevuld',
  from: 'Van',
  to: 'Naar',
  kind: 'Soort',
  state: 'Stand',
  amounts: 'Geld',
  leadsTo: 'Leidt tot',
} as const;
