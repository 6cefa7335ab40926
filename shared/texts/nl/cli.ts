// What the command line says.

export const cli = {
  usage: `Gebruik: npm run cli -- <opdracht> [--store <bestand>] [--demo] [--language nl|en] [--user <naam>]

  info                 toont waar de gegevens staan en hoeveel er zijn
  export <bestand>     schrijft alles naar een gegevenspakket
  import <bestand>     controleert een gegevenspakket en voegt het samen
  verify               controleert het gegevensbestand en de inhoud
  history <id>         toont wie wat wanneer wijzigde aan een gegeven`,
  missingOperand: 'er ontbreekt een bestand of id',
  info: 'Gegevens: {{path}}\nKenmerk van deze kopie: {{replica}}\nNaam: {{user}}\nVingerafdruk van de sleutel: {{fingerprint}}\n',
  keyReplaced: 'De sleutel van de opdrachtregel was niet te lezen. Het bestand is bewaard; er is een nieuwe gemaakt.',
  keyTemporary: 'De sleutel van de opdrachtregel is nu niet te gebruiken. Voor deze keer is er een tijdelijke.',
  exported: 'Pakket gemaakt: {{path}} ({{records}} gegevens, {{changes}} wijzigingen, {{bytes}} bytes).',
  previewLine: '{{type}}: {{new}} nieuw, {{changed}} gewijzigd, {{deleted}} verwijderd, {{conflict}} in conflict',
  imported:
    'Pakket van {{sender}} verwerkt: {{newChanges}} nieuwe wijzigingen in {{records}} gegevens, {{conflicts}} open conflicten, {{findings}} bevindingen.',
  damagedChange: 'Beschadigde wijziging: {{id}}',
  sound: 'Het gegevensbestand is in orde. Bevindingen in de inhoud: {{findings}}.',
  unsound:
    'Het gegevensbestand is beschadigd. Zet een back-up terug uit de map backups. Bevindingen in de inhoud: {{findings}}.',
} as const;
