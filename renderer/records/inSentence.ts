// Labels inside a sentence.

/** @returns a label as it stands inside a sentence: "Projecten" becomes "projecten", an abbreviation stays */
export function inSentence(label: string): string {
  const [first = '', second = ''] = label;
  const isAbbreviation = second !== second.toLowerCase();
  return isAbbreviation ? label : first.toLowerCase() + label.slice(1);
}
