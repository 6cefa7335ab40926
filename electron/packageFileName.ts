// The name that a data package gets unless the person chooses another.

import type { Language } from '../shared/contract/contract.ts';
import type { ExportRequest } from '../shared/contract/packages.ts';
import { textOf } from '../shared/texts/textOf.ts';

/** Plain letters, so that every file system takes it. */
function plain(words: string): string {
  return words
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 40);
}

/**
 * @param date ISO date of today
 * @returns for example `weerwerk-2026-11-23-jan-de-vries.zip`, or `weerwerk-momentopname-2026-11-01-jan-de-vries.zip`;
 *   an encrypted package ends in `.zip.age`. Open data bears no person's name.
 */
export function packageFileName(
  date: string,
  userName: string,
  request: Pick<ExportRequest, 'kind' | 'date' | 'passphrase'>,
  language: Language,
): string {
  const kind = request.kind === 'exchange' ? '' : plain(textOf(language, `package.fileName.${request.kind}`));
  const day = request.kind === 'exchange' ? date : (request.date ?? date);
  const name = request.kind === 'openData' ? '' : plain(userName);
  const parts = ['weerwerk', kind, day, name].filter((part) => part !== '');
  return `${parts.join('-')}.zip${request.passphrase === undefined ? '' : '.age'}`;
}
