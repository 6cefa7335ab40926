// De aanbevelingen van een advies, een voor een: reactie, uitvoering, acties en bewijs.

export const recommendations = {
  none: 'Dit advies heeft nog geen aanbevelingen',
  noneText: 'Leg elke aanbeveling los vast. Dan is later van elk te zien wat ermee is gedaan.',
  add: 'Aanbeveling toevoegen',
  new: 'Nieuwe aanbeveling',
  number: 'Aanbeveling {{number}}',
  open: 'Aanbeveling openen',
  response: 'Reactie',
  saveResponse: 'Reactie vastleggen',
  saved: 'Vastgelegd.',
  details: 'Uitvoering, acties en bewijs',
  counts: '{{actions}} en {{evidence}}',
  actions_one: '{{count}} open actie',
  actions_other: '{{count}} open acties',
  evidence_one: '{{count}} bewijs',
  evidence_other: '{{count}} bewijzen',
  actionsTitle: 'Acties',
  newAction: 'Nieuwe actie',
  evidenceTitle: 'Bewijs',
  evidenceNone: 'Nog niets vastgelegd waaruit blijkt dat dit is uitgevoerd.',
  newEvidence: 'Bewijs toevoegen',
  saveEvidence: 'Toevoegen',
  evidenceHint:
    'Kies een project, kennisproduct of bijeenkomst, of vul een webadres in. Een bestand voegt u toe bij het bewijs zelf.',
  evidenceAdded: 'Bewijs toegevoegd: {{name}}.',
  cancel: 'Annuleren',
} as const;
