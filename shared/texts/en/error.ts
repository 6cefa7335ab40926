// What can go wrong, by error code: what happened, what it means, what to do.

import type { error as nl } from '../nl/error.ts';
import type { Texts } from '../texts.ts';

export const error: Texts<typeof nl> = {
  badRequest:
    'This part of the screen asked something that Weerwerk does not know. Nothing was changed. Reload the window; report it if it happens again.',
  unexpected:
    'Something went wrong that was not foreseen. Your last action was not carried out. Try again; report it if it happens again.',
  invalid: 'One or more fields are not filled in correctly. Nothing was saved. Each field says what it needs.',
  notFound: 'This record is not here (any more). It may have been deleted, or not received yet. Go back to the list.',
  nothingToUndo: 'There is nothing to undo.',
  nothingToRedo: 'There is nothing to redo.',
  decisionOutdated:
    'This record was changed meanwhile. Your choice was not saved, because it was about what stood there before. Look at what is there now and choose again.',
  storeNewer:
    'Your data were saved by a newer version of Weerwerk ({{detail}}). Nothing was changed. Install the newest version and start again.',
  storeDamaged:
    'The data file is damaged and no good backup was found. The file was kept as it was. Put back a backup of your own, or ask a colleague for a data package.',
  storeReadOnly:
    'Weerwerk may not write in the folder with your data. Nothing was changed. Ask your administrator for permission to write in this folder.',
  storeBusy:
    'Your data are in use by another program or another window of Weerwerk. Nothing was changed. Close that program and start again.',
  diskFull:
    'The disk is full. The last change was not saved; what was there already is intact. Free some space and try again.',
  migrationFailed:
    'Your data could not be brought up to date with this version. They are still as they were. Use the previous version for now and report this.',
  storeStopped:
    'The part of Weerwerk that keeps your data stopped unexpectedly. What was saved already is safe. Check your last change; if saving fails, start Weerwerk again.',
  cancelled: 'Cancelled. Nothing was changed.',
  packageRefused: 'This data package was refused. Nothing was taken over. Ask its sender for a new one.',
  senderNotTrusted:
    'The sender {{detail}} is not known here yet. Nothing was changed. Check the fingerprint of the key and confirm that you trust the package.',
  tableRefused: 'This table was refused. Nothing was taken over. Check the file and try again.',
  boundariesRefused: 'This file with boundaries was refused. The map did not change. Choose another file.',
  readOnlyView:
    'You are viewing a snapshot, in which nothing can be changed. Nothing was saved. Close the snapshot to go on working.',
  previewExpired: 'This preview has expired. Nothing was taken over. Open the data package again.',
  attachmentMissing:
    'The file {{detail}} is not here: it did not come with the package. Ask its sender for a package with attachments.',
  fileTooLarge:
    'The file {{detail}} is larger than 25 MB. Nothing was added. Make it smaller or refer to it by a link.',
  fileEmpty: 'The file {{detail}} is empty. Nothing was added. Choose another file.',
  notAFile: '{{detail}} is no file. Nothing was added. Choose a file, not a folder.',
  templateUnusable:
    'This document cannot be made: its template has a mistake on line {{detail}}. No file was written. Look at the preview: it says what is wrong.',
  fileNotOpened:
    'The file {{detail}} is not opened from Weerwerk, because it may be a program. Save it elsewhere first and have it checked.',
  fileUnreadable:
    'The file {{detail}} cannot be read. Nothing was changed. Check that it still exists and that you may open it.',
  fileUnwritable:
    'The file {{detail}} cannot be written. Your data themselves are unchanged. Choose another folder or name, or free some space.',
  wrongPassphrase:
    'This passphrase does not open the file. Nothing was changed. Type the passphrase again; if it is right for sure, the file is damaged: ask its sender for a new one.',
  passphraseTooShort:
    'This passphrase is too short. No package was made. Choose one of at least {{detail}} characters, or take the one suggested.',
};
