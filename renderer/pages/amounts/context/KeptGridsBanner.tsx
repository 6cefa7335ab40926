// Grids with unsaved amounts other than the one that is open: from another choice, or from before a crash.

import { useTranslation } from 'react-i18next';
import type { EntryContext } from '../../../../shared/contract/amounts.ts';
import { Banner } from '../../../components/Banner.tsx';
import { Button } from '../../../components/Button.tsx';
import { useTitles } from '../../../records/useTitles.ts';
import type { GridDraft } from '../model/gridDraft.ts';
import { contextKey } from '../model/gridDraft.ts';

interface KeptGridsBannerProps {
  readonly grids: readonly GridDraft[];
  readonly onOpen: (context: EntryContext) => void;
  readonly onDiscard: (context: EntryContext) => void;
}

export function KeptGridsBanner({ grids, onOpen, onDiscard }: KeptGridsBannerProps) {
  const { t } = useTranslation();
  const titles = useTitles(grids.flatMap(({ context }) => context.instrument ?? context.budgetArticle ?? []));
  if (grids.length === 0) return null;
  return (
    <Banner tone="attention" title={t('amounts.kept.title')}>
      <ul className="ww-amounts__kept">
        {grids.map(({ context, unsaved }) => (
          <li key={contextKey(context)}>
            {t('amounts.kept.one', {
              kind: t(`amounts.kind.${context.kind}`),
              instrument: titles[context.instrument ?? context.budgetArticle ?? ''] ?? '',
              count: Object.keys(unsaved.entries).length,
            })}
            <Button variant="quiet" onPress={() => onOpen(context)}>
              {t('amounts.kept.open')}
            </Button>
            <Button variant="quiet" onPress={() => onDiscard(context)}>
              {t('amounts.kept.discard')}
            </Button>
          </li>
        ))}
      </ul>
    </Banner>
  );
}
