// Dutch words about one's own key and the senders one knows.

export const colleague = {
  title: 'Uw sleutel en bekende afzenders',
  intro:
    'Weerwerk ondertekent elk pakket dat u maakt met uw sleutel. Zo ziet een collega dat het van u komt en onderweg niet is veranderd. Geef uw vingerafdruk door op een andere manier dan met het pakket, bijvoorbeeld aan de telefoon.',
  fingerprint: 'Uw vingerafdruk',
  protection: 'Bescherming van de sleutel',
  protections: {
    system: 'Door het besturingssysteem: alleen wie als u is aangemeld, kan hem gebruiken.',
    weak: 'Zwak: er is geen sleutelbos op deze computer. Wie uw bestanden kan lezen, kan de sleutel gebruiken.',
    none: 'Geen: dit systeem biedt geen bescherming aan. De sleutel staat leesbaar in uw eigen map; alleen de rechten op dat bestand houden anderen weg.',
  },
  known: 'Bekende afzenders',
  nobody:
    'Nog niemand. Bij het eerste pakket van een collega vraagt Weerwerk of u de afzender kent; daarna staat die hier.',
  knownSince: 'Bekend sinds {{date}}',
  lastSeen: 'laatste pakket {{date}}',
  renameOf: 'Naam van {{name}} wijzigen',
  renameTitle: 'Naam wijzigen',
  name: 'Naam',
  nameHint: 'Alleen op deze computer. Collega’s zien deze naam niet.',
  nameMissing: 'Vul een naam in.',
  save: 'Bewaren',
  forget: 'Vergeten',
  forgetOf: '{{name}} vergeten',
  forgetTitle: '{{name}} vergeten?',
  forgetText:
    'Wat u van deze afzender heeft overgenomen, blijft staan. Bij het volgende pakket vraagt Weerwerk opnieuw of u de afzender kent.',
  cancel: 'Annuleren',
  forgotten: '{{name}} is vergeten.',
} as const;
