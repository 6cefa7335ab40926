// Dutch words of the settings page.

export const settings = {
  title: 'Instellingen',
  person: 'U',
  userName: 'Uw naam',
  userNameHint: 'Staat bij elke wijziging die u maakt en in de gegevenspakketten die u deelt.',
  userNameMissing: 'Vul uw naam in, zodat collega’s zien wie een wijziging maakte.',
  saved: 'Uw naam is bewaard.',
  display: 'Weergave',
  language: 'Taal',
  languages: { nl: 'Nederlands', en: 'English' },
  theme: 'Thema',
  themes: { system: 'Als de computer', light: 'Licht', dark: 'Donker' },
  keyboard: 'Toetsenbord',
  singleKeys: 'Sneltoetsen van één letter gebruiken, zoals ? en g gevolgd door p',
  singleKeysHint: 'Zet dit uit als u met spraak werkt of deze toetsen per ongeluk indrukt.',
  allKeys: 'Alle sneltoetsen bekijken',
  store: 'Uw gegevens',
  storeText:
    'Alles wat u in Weerwerk vastlegt, staat in één bestand op deze computer. Neem deze map mee in uw reservekopie.',
  storePath: 'Bestand',
  toErasure: 'Gegevens zoeken en wissen',
  showFolder: 'Map openen',
  version: 'Versie',
} as const;
