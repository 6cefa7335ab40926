// A key combination, as small keys.

import './KeyHint.css';

export interface KeyHintProps {
  /** "Ctrl+K"; keys that are pressed one after the other with a space between, "g o". */
  readonly keys: string;
}

export function KeyHint({ keys }: KeyHintProps) {
  return (
    <span className="ww-keys">
      {keys.split(/(?<=\S)[+ ](?=\S)/).map((key, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: "g g" has the same key twice, and their order never changes
        <kbd key={index} className="ww-keys__key">
          {key}
        </kbd>
      ))}
    </span>
  );
}
