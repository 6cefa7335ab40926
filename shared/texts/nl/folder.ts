// The shared folder on the exchange page, and its dialog.

export const folder = {
  tab: 'Gedeelde map',
  dialog: { title: 'Map kiezen om te delen', button: 'Deze map gebruiken' },
  intro:
    'Kies een map die u met collega’s deelt, zoals een netwerkschijf. Weerwerk zet uw wijzigingen daar neer en neemt die van bekende collega’s vanzelf over.',
  working:
    'Weerwerk zet uw wijzigingen in deze map en neemt die van bekende collega’s vanzelf over. Het kijkt elke minuut.',
  warning:
    'Wie deze map kan lezen, kan ook lezen wat u erin zet. De pakketten zijn ondertekend, maar niet versleuteld.',
  choose: {
    title: 'Delen met een map',
    personal: 'Persoonsgegevens en vertrouwelijke gegevens in de map zetten',
    personalHint: {
      full: 'Doe dit alleen als iedereen die de map kan lezen ze mag zien.',
      withoutPersonal: 'Ze blijven hier. Wat collega’s ervan hebben, blijft bij hen staan.',
    },
    button: 'Map kiezen…',
    started: 'Weerwerk wisselt voortaan uit via deze map.',
  },
  leave: 'Stoppen met delen',
  left: 'Weerwerk kijkt niet meer in de gedeelde map. Uw pakketten staan er nog.',
  now: 'Nu uitwisselen',
  show: 'Map tonen',
  state: {
    title: 'Gedeelde map',
    path: 'Map',
    last: 'Laatste ronde',
    next: 'Volgende ronde',
    never: 'Nog niet geweest',
    busy: 'Bezig…',
    soon: 'Straks, binnen een minuut',
    written: 'Uw laatste pakket',
    notWritten: 'Nog geen',
  },
  problem: {
    missing:
      'De map is nu niet te bereiken. Er gaat niets verloren: Weerwerk probeert het elke minuut opnieuw. Controleer of de schijf is verbonden en of de map ‘weerwerk’ er nog staat.',
    readOnly:
      'Weerwerk mag in deze map niet schrijven. Pakketten van collega’s komen wel binnen, maar zij zien uw wijzigingen niet. Vraag de beheerder om schrijfrechten.',
    diskFull:
      'De schijf is vol, hier of in de map. Er gaat niets verloren: Weerwerk probeert het elke minuut opnieuw. Maak ruimte vrij.',
    ownAhead:
      'In de map staat een pakket van u met wijzigingen die hier ontbreken. Dat gebeurt als u een reservekopie terugzet, of als uw gegevens of uw sleutel ook op een andere computer staan. Weerwerk schrijft niets tot dit is opgelost. Bekijk het pakket hieronder en voeg het samen. Gebruik uw gegevens op één computer tegelijk.',
    noKey:
      'De sleutel van Weerwerk is op deze computer beschermd. De opdrachtregel kan er niet bij en heeft daarom alleen gelezen.',
    failed:
      'Bij de laatste ronde ging iets mis dat niet was voorzien. Er is niets half overgenomen. Weerwerk probeert het elke minuut opnieuw; meld het als het zo blijft.',
  },
  waiting: {
    title: 'Wacht op uw oordeel',
    text: 'Deze pakketten neemt Weerwerk niet vanzelf over. Bekijk ze eerst.',
    look: 'Pakket van {{name}} bekijken',
    made: 'gemaakt op {{date}}',
    reason: {
      unknown: 'Onbekende afzender. Controleer de vingerafdruk voordat u het overneemt.',
      changedKey: 'Niet met de bekende sleutel ondertekend. Vraag het na voordat u het overneemt.',
      unsigned: 'Niet ondertekend. Niemand kan nagaan van wie het is.',
      takenBack: 'Bevat wijzigingen die u ongedaan heeft gemaakt.',
      own: 'Uw eigen pakket, met wijzigingen die hier ontbreken.',
    },
  },
  refused: {
    title: 'Met rust gelaten',
    text: 'Deze bestanden zijn niet overgenomen. Weerwerk kijkt opnieuw zodra ze veranderen.',
  },
  reason: {
    notYours: 'Staat in uw map, maar is niet door u ondertekend.',
    ownElsewhere:
      'Is met uw sleutel ondertekend, maar staat in de map van een ander. Misschien is het verplaatst, of gebruikt iemand uw sleutel.',
    wrongFolder: 'Staat in de map van een ander dan wie het ondertekende. Misschien is het verplaatst of hernoemd.',
    copiedStore:
      'Komt van een kopie van uw gegevensbestand op een andere computer. Laat die computer met een nieuw gegevensbestand beginnen en een pakket van u inlezen.',
  },
  colleagues: {
    title: 'Collega’s in deze map',
    empty: 'Nog niemand anders. Vraag uw collega’s om in Weerwerk dezelfde map te kiezen.',
    name: 'Naam',
    unknown: 'onbekend',
    made: 'Laatste pakket',
    taken: 'Laatst gelezen',
    news: 'Laatst nieuw',
    state: 'Stand',
    changes_one: '{{count}} wijziging',
    changes_other: '{{count}} wijzigingen',
    newest: { taken: 'Bijgewerkt', waiting: 'Wacht op uw oordeel', refused: 'Met rust gelaten' },
    undone: 'Ongedaan gemaakt',
  },
  conflicts: 'Naar wat op een keuze wacht',
} as const;
