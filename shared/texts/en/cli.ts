// What the command line says, in English.

import type { cli as nl } from '../nl/cli.ts';
import type { Texts } from '../texts.ts';

export const cli: Texts<typeof nl> = {
  usage: `Usage: npm run cli -- <command> [--store <file>] [--demo] [--language nl|en] [--user <name>]

  info                 shows where the records are and how many there are
  export <file>        writes everything into a data package
  import <file>        verifies a data package and merges it
  verify               checks the data file and its content
  history <id>         shows who changed what in a record, and when`,
  missingOperand: 'a file or id is missing',
  info: 'Data: {{path}}\nName of this copy: {{replica}}\nUser: {{user}}\nFingerprint of the key: {{fingerprint}}\n',
  keyReplaced: 'The key of the command line could not be read. The file was kept; a new one was made.',
  keyTemporary: 'The key of the command line cannot be used now. For this time there is a temporary one.',
  exported: 'Package made: {{path}} ({{records}} records, {{changes}} changes, {{bytes}} bytes).',
  previewLine: '{{type}}: {{new}} new, {{changed}} changed, {{deleted}} deleted, {{conflict}} in conflict',
  imported:
    'Package of {{sender}} taken in: {{newChanges}} new changes in {{records}} records, {{conflicts}} open conflicts, {{findings}} findings.',
  damagedChange: 'Damaged change: {{id}}',
  sound: 'The data file is sound. Findings in its content: {{findings}}.',
  unsound:
    'The data file is damaged. Put back a backup from the folder backups. Findings in its content: {{findings}}.',
};
