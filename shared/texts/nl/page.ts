// De namen van de pagina’s binnen een onderdeel van het menu.

export const page = {
  map: 'Kaart',
  money: 'Geld in beeld',
  amounts: 'Bedragen invoeren',
  calendar: 'Kalender',
  scenarios: 'Naast elkaar',
  register: 'Register',
  seats: 'De raad',
  documents: 'Documenten',
  meeting: 'Vergadering',
  dossier: 'Dossier',
} as const;
