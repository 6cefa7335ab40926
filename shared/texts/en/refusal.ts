// Why a package is refused, in English.

import type { refusal as nl } from '../nl/refusal.ts';
import type { Texts } from '../texts.ts';

export const refusal: Texts<typeof nl> = {
  notAZip: 'The file is not a data package, or it did not arrive whole.',
  tooLarge: 'The package is larger than Weerwerk reads.',
  tooManyFiles: 'The package holds more files than Weerwerk reads.',
  tooDense: 'A file in the package is compressed suspiciously hard.',
  unsafeName: 'A file name in the package is not allowed.',
  duplicateName: 'Two files in the package have the same name.',
  overlapping: 'Files in the package overlap.',
  contradictory: 'The package says different things of one file in two places.',
  hiddenBytes: 'The package holds more than its files: something was put before, between or after them.',
  encrypted: 'The package is protected by a zip password, which Weerwerk does not read.',
  unknownCompression: 'The package is compressed in an unknown way.',
  damagedFile: 'A file in the package is damaged.',
  noDescriptor: 'The description (datapackage.json) is missing.',
  badDescriptor: 'The description (datapackage.json) is not right.',
  newerFormat: 'The package was made with a newer version of Weerwerk. Update Weerwerk first.',
  missingFile: 'A file that the package names is missing.',
  unlistedFile: 'The package holds a file that it does not name.',
  wrongChecksum: 'A file was changed after the package was made: the checksums do not match.',
  noLog: 'The package holds no change log and so cannot be merged.',
  notUtf8: 'A file holds characters that are not valid text.',
  badJson: 'A line of the change log cannot be read.',
  lineTooLong: 'A line of the change log is too long.',
  badChange: 'A change in the package is incomplete or wrong.',
  badValue: 'A change holds a value that does not fit its field.',
  causeAfterEffect: 'The order of the changes is not right.',
  counterTooHigh: 'A change has an impossibly high number.',
  duplicateChange: 'A change is in the package twice.',
  tooManyChanges: 'The package holds more changes than Weerwerk reads.',
  wrongCount: 'The number of changes does not match the description.',
  typeChanged: 'A record would change its type, which cannot be.',
  badTable: 'A table in the package cannot be read, or holds a value that does not fit its field.',
  notForMerging: 'This package is a snapshot: it is to be looked at, not to be merged. Open it with ‘View a snapshot’.',
  badInventory: 'The list of what its sender has cannot be read.',
  incomplete:
    'The package holds only what came since an earlier one, and that earlier one is missing here. Ask its sender for a full package.',
  sameNumberOtherContent:
    'A change has the same number as another change here. A data file was probably copied to a second computer.',
  badSignature: 'The signature of the package is not right: it was changed after signing, or is not from whom it says.',
  ageHeader: 'The encryption of the file is damaged or unknown.',
  ageRecipients: 'The file was not encrypted with a passphrase but with a key. Ask its sender to use a passphrase.',
  ageText: 'The file was encrypted as text. Ask its sender for an ordinary age file, without the option --armor.',
  workFactor: 'Opening the file would take an unreasonable amount of work and memory.',
};
