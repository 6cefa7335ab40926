// Merging lists of words: what anybody added is in, what anybody took away is out. Such lists never clash.

/**
 * @param base the words that all versions began with
 * @returns the words that fit all versions, sorted as the store keeps them
 */
export function threeWayTags(base: readonly string[], versions: readonly (readonly string[])[]): readonly string[] {
  const kept = base.filter((word) => versions.every((version) => version.includes(word)));
  const added = versions.flatMap((version) => version.filter((word) => !base.includes(word)));
  return [...new Set([...kept, ...added])].sort();
}
