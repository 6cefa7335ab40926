// A long text with what was added and taken away since another one.

import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { textDiff } from '../../../shared/merge/textDiff.ts';

export interface DiffTextProps {
  readonly before: string;
  readonly after: string;
}

export function DiffText({ before, after }: DiffTextProps) {
  const { t } = useTranslation();
  const pieces = useMemo(() => textDiff(before, after), [before, after]);
  return (
    <p className="ww-diff">
      {pieces.map(({ kind, text }, index) => {
        // The pieces of one text never change places.
        const key = `${index} ${kind}`;
        if (kind === 'same') return <span key={key}>{text}</span>;
        const Mark = kind === 'added' ? 'ins' : 'del';
        return (
          <Mark key={key}>
            <span className="ww-visually-hidden">{t(`conflicts.${kind}`)} </span>
            {text}
          </Mark>
        );
      })}
    </p>
  );
}
