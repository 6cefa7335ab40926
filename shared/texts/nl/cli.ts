// What the command line says.

export const cli = {
  usage: `Gebruik: npm run cli -- <opdracht> [--store <bestand>] [--demo] [--language nl|en] [--user <naam>]

  info [--json]              toont waar de gegevens staan en hoeveel er zijn
  export <bestand>           maakt een gegevenspakket
      --kind exchange|snapshot|openData   om samen te werken (standaard), momentopname, open gegevens
      --without-personal     zonder persoonsgegevens en vertrouwelijke gegevens
      --project <id>, --municipality <id>, --instrument <id>   alleen deze; mag vaker
      --council              alleen de Maatschappelijke Raad
      --date <jjjj-mm-dd>    de stand op die dag (momentopname en open gegevens)
      --for <naam>           voor wie, in het register
      --colleague <vingerafdruk>   alleen wat deze bekende collega nog niet heeft
      --passphrase-file <bestand>  versleutelt met het wachtwoord in dit bestand
      --yes                  ja: geef persoonsgegevens mee, vervang een bestaand bestand
  import <bestand>           controleert een gegevenspakket en voegt het samen
      --trust                ik heb de vingerafdruk van een onbekende afzender gecontroleerd
      --dry-run              toont wat er zou veranderen en wijzigt niets
      --passphrase-file <bestand>
  verify [bestand] [--json]  controleert het gegevensbestand, of een pakket
  conflicts [--json]         toont wat op een keuze wacht
  exports                    toont welke pakketten hier zijn gemaakt
  colleagues                 toont de bekende afzenders
  folder [map]               wisselt één keer uit via een gedeelde map
      --watch                elke minuut, tot u stopt
      --without-personal     zonder persoonsgegevens en vertrouwelijke gegevens
  history <id>               toont wie wat wanneer wijzigde aan een gegeven
  find-person <woorden>      toont waar iemands gegevens staan, ook in de geschiedenis`,
  user: 'Opdrachtregel',
  missingOperand: 'Er ontbreekt een bestand, map, id of zoekwoord.',
  tooManyOperands: 'Dat zijn er te veel: deze opdracht neemt er minder.',
  noSuchRecord: 'Het gegeven {{id}} is hier niet.',
  noSuchKind: 'De soort {{kind}} bestaat niet. Kies exchange, snapshot of openData.',
  noSuchColleague: 'Deze vingerafdruk is hier niet bekend. ‘colleagues’ toont wie er bekend zijn.',
  oneScope: 'Kies één soort: projecten, gemeenten, instrumenten of de raad.',
  dateOfExchange: 'Een datum past alleen bij een momentopname of open gegevens.',
  badOption: 'De waarde van --{{option}} klopt niet.',
  info: 'Gegevens: {{path}}\nKenmerk van deze kopie: {{replica}}\nNaam: {{user}}\nVingerafdruk van de sleutel: {{fingerprint}}\n',
  keyReplaced: 'De sleutel van de opdrachtregel was niet te lezen. Het bestand is bewaard; er is een nieuwe gemaakt.',
  keyTemporary: 'De sleutel van de opdrachtregel is nu niet te gebruiken. Voor deze keer is er een tijdelijke.',
  personalLine: '{{type}}, {{field}}: {{count}}',
  personalAsk:
    'Deze persoonsgegevens gaan mee. Er is nog niets gemaakt. Mag de ontvanger ze hebben, geef dan --yes; anders --without-personal.',
  existsAsk: 'Het bestand {{path}} bestaat al. Er is niets gemaakt. Geef --yes om het te vervangen.',
  exported: 'Pakket gemaakt: {{path}} ({{records}} gegevens, {{changes}} wijzigingen, {{bytes}} bytes).',
  passphraseNeeded: 'Het pakket is versleuteld. Geef het wachtwoord in een bestand: --passphrase-file <bestand>.',
  previewLine: '{{type}}: {{new}} nieuw, {{changed}} gewijzigd, {{deleted}} verwijderd, {{conflict}} in conflict',
  previewTotal: '{{newChanges}} nieuwe wijzigingen van de {{changes}} in het pakket.',
  trustNeeded:
    'Er is niets gewijzigd. Vraag de afzender om de vingerafdruk voor te lezen. Klopt die, geef dan --trust.',
  imported:
    'Pakket van {{sender}} verwerkt: {{newChanges}} nieuwe wijzigingen in {{records}} gegevens, {{conflicts}} open conflicten, {{findings}} bevindingen.',
  damagedChange: 'Beschadigde wijziging: {{id}}',
  sound: 'Het gegevensbestand is in orde. Bevindingen in de inhoud: {{findings}}.',
  unsound:
    'Het gegevensbestand is beschadigd. Zet een back-up terug uit de map backups. Bevindingen in de inhoud: {{findings}}.',
  package: '{{kind}}, gemaakt op {{made}} met Weerwerk {{application}}, {{changes}} wijzigingen.',
  packageSound: 'Het pakket is heel: structuur en controlegetallen kloppen.',
  packageUnsound: 'Het pakket is niet in orde. {{reason}}',
  conflict: '{{record}}  {{title}} – {{field}}  ({{author}}, {{at}})',
  conflicts: 'Wacht op een keuze: {{count}}.',
  export: '{{at}}  {{fileName}}  {{kind}}  door {{author}}, voor {{recipient}}, persoonsgegevens: {{values}}',
  colleague: '{{name}}  {{fingerprint}}  laatste pakket {{at}}',
  occurrence: '{{record}}  {{title}} – {{field}}  {{where}} (eerdere waarden: {{past}})',
  occurrences: '‘{{text}}’ gevonden in {{count}} velden.',
  folder: {
    known: '{{name}}: niets nieuws ({{file}}).',
    taken: '{{name}}: {{newChanges}} nieuwe wijzigingen ({{file}}).',
    waiting: '{{name}}: wacht op uw oordeel ({{file}}). {{why}}',
    refused: '{{name}}: met rust gelaten ({{file}}). {{why}}',
    written: 'Eigen pakket geschreven: {{file}}.',
    nothing: 'Niets nieuws.',
  },
} as const;
