// Dutch names of the parts of the navigation.

export const section = {
  overview: 'Overzicht',
  projects: 'Projecten',
  places: 'Gemeenten en gebieden',
  money: 'Geld',
  grants: 'Toekenningen',
  accountability: 'Verantwoording',
  advice: 'Advies',
  council: 'Maatschappelijke Raad',
  planning: 'Planning',
  scenarios: 'Scenario’s',
  knowledge: 'Kennis',
  programme: 'Programma',
  exchange: 'Uitwisselen',
  conflicts: 'Te beslissen',
  changes: 'Wat is er gewijzigd',
  settings: 'Instellingen',
  keyboard: 'Sneltoetsen',
  about: 'Over Weerwerk',
} as const;
