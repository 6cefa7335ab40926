// The store's answers about the shared folder.

import type { ParsedInput } from '../../../shared/contract/contract.ts';
import type { FolderFile } from '../../../shared/contract/folder.ts';
import type { Exchange } from '../exchange.ts';
import type { SharedFolder } from './sharedFolder.ts';

export function folderAnswers(folder: SharedFolder, exchange: Exchange) {
  return {
    'folder.state': () => folder.state(),
    'folder.setProfile': ({ profile }: ParsedInput<'folder.setProfile'>) => folder.setProfile(profile),
    'folder.leave': () => folder.leave(),
    'folder.exchangeNow': () => folder.exchangeNow(),
    'folder.open': async (file: FolderFile) => exchange.open(await folder.pathOf(file)),
  };
}
