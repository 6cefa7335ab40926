// The files of a record.

export const attachment = {
  add: 'Bestanden toevoegen…',
  added_one: '{{count}} bestand toegevoegd.',
  added_other: '{{count}} bestanden toegevoegd.',
  none: 'Nog geen bijlagen',
  noneText: 'Voeg bijvoorbeeld een beschikking, een advies of een foto toe. Een bestand mag 25 MB groot zijn.',
  by: 'toegevoegd door {{who}}, {{when}}',
  open: 'Openen',
  saveAs: '{{name}} bewaren als',
  saved: 'Bewaard als {{path}}',
  delete: '{{name}} verwijderen',
  deleted: '{{name}} verwijderd.',
  missing: 'Bestand ontbreekt hier',
  notInView: 'Niet te openen in een momentopname',
} as const;
