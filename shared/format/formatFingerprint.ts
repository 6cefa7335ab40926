// A key's fingerprint as people read it to each other.

const GROUP = 4;

/**
 * @param fingerprint 64 hexadecimal digits
 * @returns the same in groups of four: `3f2a 90c1 …`
 */
export function formatFingerprint(fingerprint: string): string {
  return (fingerprint.match(new RegExp(`.{1,${GROUP}}`, 'g')) ?? []).join(' ');
}
