// The name that a data package gets unless the person chooses another.

/**
 * @param date ISO date
 * @returns for example `weerwerk-2026-11-23-jan-de-vries.zip`: plain letters, so that every file system takes it
 */
export function packageFileName(date: string, userName: string): string {
  const plain = userName
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 40);
  return plain === '' ? `weerwerk-${date}.zip` : `weerwerk-${date}-${plain}.zip`;
}
