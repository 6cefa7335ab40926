// Who made a change, in words.

import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConflictMaker } from '../../../shared/contract/conflicts.ts';
import { useSession } from '../../state/session.ts';
import { useFormat } from '../../texts/useFormat.ts';
import { useLanguage } from '../../texts/useLanguage.ts';

export interface MakerWords {
  /** "Bram", "u" or "u, op een andere computer". */
  readonly name: (maker: ConflictMaker) => string;
  /** Each once: "Bram en Cees". */
  readonly names: (makers: readonly ConflictMaker[]) => string;
  /** "Bram, 23 nov 2026, 14:05" */
  readonly nameAndTime: (maker: ConflictMaker) => string;
  /** A line for each: only the time when there is one of whom the name is said already. */
  readonly times: (makers: readonly ConflictMaker[]) => readonly string[];
}

export function useMakers(): MakerWords {
  const { t } = useTranslation();
  const { userName } = useSession();
  const format = useFormat();
  const language = useLanguage();
  return useMemo(() => {
    const name = ({ author, isHere }: ConflictMaker): string => {
      if (author !== userName) return author;
      return t(isHere ? 'conflicts.you' : 'conflicts.youElsewhere');
    };
    const list = new Intl.ListFormat(language, { type: 'conjunction' });
    const nameAndTime = (maker: ConflictMaker): string =>
      t('conflicts.by', { who: name(maker), when: format.moment(maker.at) });
    return {
      name,
      names: (makers) => list.format(new Set(makers.map(name))),
      nameAndTime,
      times: (makers) =>
        makers.every((maker) => name(maker) === name(makers[0] ?? maker))
          ? makers.map(({ at }) => format.moment(at))
          : makers.map(nameAndTime),
    };
  }, [t, userName, format, language]);
}
