// The field in a cell while a person types in it.

import { type KeyboardEvent, useEffect, useRef, useState } from 'react';

export type EditEnd = 'down' | 'right' | 'left' | 'stay';

interface CellInputProps {
  readonly label: string;
  readonly initial: string;
  readonly isNumber: boolean;
  /** Is told the text and where the keyboard goes on. */
  readonly onDone: (text: string, end: EditEnd) => void;
  readonly onCancel: () => void;
}

function endOf({ key, shiftKey }: KeyboardEvent): EditEnd | undefined {
  if (key === 'Enter') return shiftKey ? 'stay' : 'down';
  if (key === 'Tab') return shiftKey ? 'left' : 'right';
  return undefined;
}

export function CellInput({ label, initial, isNumber, onDone, onCancel }: CellInputProps) {
  const [text, setText] = useState(initial);
  const field = useRef<HTMLInputElement>(null);
  const isOver = useRef(false);
  useEffect(() => {
    const input = field.current;
    input?.focus({ preventScroll: true });
    input?.setSelectionRange(input.value.length, input.value.length);
  }, []);
  const finish = (end: EditEnd): void => {
    if (isOver.current) return;
    isOver.current = true;
    onDone(text, end);
  };
  return (
    <input
      ref={field}
      className="ww-amounts-input"
      data-number={isNumber || undefined}
      aria-label={label}
      inputMode={isNumber ? 'decimal' : 'text'}
      autoComplete="off"
      value={text}
      onChange={(event) => setText(event.target.value)}
      onBlur={() => finish('stay')}
      onKeyDown={(event) => {
        // The grid's own keys are not meant while typing; saving and the like still are.
        if (!event.ctrlKey && !event.metaKey) event.stopPropagation();
        const end = endOf(event);
        if (end) {
          event.preventDefault();
          finish(end);
        } else if (event.key === 'Escape') {
          event.preventDefault();
          isOver.current = true;
          onCancel();
        }
      }}
    />
  );
}
