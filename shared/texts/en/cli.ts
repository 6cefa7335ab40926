// What the command line says, in English.

import type { cli as nl } from '../nl/cli.ts';
import type { Texts } from '../texts.ts';

export const cli: Texts<typeof nl> = {
  usage: `Usage: npm run cli -- <command> [--store <file>] [--demo] [--language nl|en] [--user <name>]

  info [--json]              shows where the records are and how many there are
  export <file>              makes a data package
      --kind exchange|snapshot|openData   to work together (the default), snapshot, open data
      --without-personal     without personal data and confidential records
      --project <id>, --municipality <id>, --instrument <id>   only these; may be repeated
      --council              only the Maatschappelijke Raad
      --date <yyyy-mm-dd>    the state on that day (snapshot and open data)
      --for <name>           for whom, in the register
      --colleague <fingerprint>    only what this known colleague does not have yet
      --passphrase-file <file>     encrypts with the passphrase in this file
      --yes                  yes: let personal data go along, replace an existing file
  import <file>              verifies a data package and merges it
      --trust                I have checked the fingerprint of an unknown sender
      --dry-run              shows what would change, and changes nothing
      --passphrase-file <file>
  verify [file] [--json]     checks the data file, or a package
  conflicts [--json]         shows what waits for a decision
  exports                    shows which packages were made here
  colleagues                 shows the known senders
  folder [folder]            exchanges once by a shared folder
      --watch                every minute, until you stop it
      --without-personal     without personal data and confidential records
  history <id>               shows who changed what in a record, and when
  find-person <words>        shows where somebody's data are, in the history too`,
  user: 'Command line',
  missingOperand: 'A file, folder, id or word is missing.',
  tooManyOperands: 'Too many: this command takes fewer.',
  noSuchRecord: 'The record {{id}} is not here.',
  noSuchKind: 'There is no kind {{kind}}. Choose exchange, snapshot or openData.',
  noSuchColleague: 'This fingerprint is not known here. ‘colleagues’ shows who are known.',
  oneScope: 'Choose one kind: projects, municipalities, instruments or the council.',
  dateOfExchange: 'A date goes only with a snapshot or open data.',
  badOption: 'The value of --{{option}} is not right.',
  info: 'Data: {{path}}\nName of this copy: {{replica}}\nUser: {{user}}\nFingerprint of the key: {{fingerprint}}\n',
  keyReplaced: 'The key of the command line could not be read. The file was kept; a new one was made.',
  keyTemporary: 'The key of the command line cannot be used now. For this time there is a temporary one.',
  personalLine: '{{type}}, {{field}}: {{count}}',
  personalAsk:
    'These personal data would go along. Nothing was made yet. If the recipient may have them, give --yes; otherwise --without-personal.',
  existsAsk: 'The file {{path}} is there already. Nothing was made. Give --yes to replace it.',
  exported: 'Package made: {{path}} ({{records}} records, {{changes}} changes, {{bytes}} bytes).',
  passphraseNeeded: 'The package is encrypted. Give the passphrase in a file: --passphrase-file <file>.',
  previewLine: '{{type}}: {{new}} new, {{changed}} changed, {{deleted}} deleted, {{conflict}} in conflict',
  previewTotal: '{{newChanges}} new changes of the {{changes}} in the package.',
  trustNeeded: 'Nothing was changed. Ask the sender to read out the fingerprint. If it is right, give --trust.',
  imported:
    'Package of {{sender}} taken in: {{newChanges}} new changes in {{records}} records, {{conflicts}} open conflicts, {{findings}} findings.',
  damagedChange: 'Damaged change: {{id}}',
  sound: 'The data file is sound. Findings in its content: {{findings}}.',
  unsound:
    'The data file is damaged. Put back a backup from the folder backups. Findings in its content: {{findings}}.',
  package: '{{kind}}, made on {{made}} with Weerwerk {{application}}, {{changes}} changes.',
  packageSound: 'The package is whole: structure and checksums are right.',
  packageUnsound: 'The package is not right. {{reason}}',
  conflict: '{{record}}  {{title}} – {{field}}  ({{author}}, {{at}})',
  conflicts: 'Waiting for a decision: {{count}}.',
  export: '{{at}}  {{fileName}}  {{kind}}  by {{author}}, for {{recipient}}, personal data: {{values}}',
  colleague: '{{name}}  {{fingerprint}}  last package {{at}}',
  occurrence: '{{record}}  {{title}} – {{field}}  {{where}} (earlier values: {{past}})',
  occurrences: '‘{{text}}’ found in {{count}} fields.',
  folder: {
    known: '{{name}}: nothing new ({{file}}).',
    taken: '{{name}}: {{newChanges}} new changes ({{file}}).',
    waiting: '{{name}}: waits for your judgement ({{file}}). {{why}}',
    refused: '{{name}}: left alone ({{file}}). {{why}}',
    written: 'Own package written: {{file}}.',
    nothing: 'Nothing new.',
  },
};
