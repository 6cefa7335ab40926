// De namen van de pagina’s binnen een onderdeel van het menu.

export const page = {
  map: 'Kaart',
  money: 'Geld in beeld',
  amounts: 'Bedragen invoeren',
  calendar: 'Kalender',
  scenarios: 'Scenario’s naast elkaar',
  dossier: 'Dossier',
} as const;
