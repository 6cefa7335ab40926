// Dutch words of the short forms for a signal and a request.

export const quickEntry = {
  title: '{{label}} snel vastleggen',
  open: 'Snel vastleggen',
  save: 'Vastleggen',
  allFields: 'Verder in het volledige formulier',
  made: 'Net vastgelegd',
  viewing: 'U bekijkt een pakket of een eerdere datum. Ga terug naar uw eigen gegevens om iets vast te leggen.',
} as const;
