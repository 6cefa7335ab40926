// Entering amounts: what is entered, the grids that were left unsaved, and the grid itself.

import { Table2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { EntryContext } from '../../../shared/contract/amounts.ts';
import { PageHeader } from '../../app/PageHeader.tsx';
import { useAsk } from '../../bridge/useAsk.ts';
import { Banner } from '../../components/Banner.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { Skeleton } from '../../components/Spinner.tsx';
import { SectionTabs } from '../../records/list/SectionTabs.tsx';
import { useIsViewing } from '../../state/viewing.ts';
import { errorSentence } from '../../texts/errorSentence.ts';
import { amountsPlace, firstContext, missingChoice } from './context/amountsPlace.ts';
import { ContextBar } from './context/ContextBar.tsx';
import { KeptGridsBanner } from './context/KeptGridsBanner.tsx';
import { GridWork } from './grid/GridWork.tsx';
import { useKeptGrids } from './grid/useKeptGrids.ts';
import { contextKey } from './model/gridDraft.ts';
import './AmountsPage.css';

export default function AmountsPage() {
  const { t } = useTranslation();
  const isViewing = useIsViewing();
  return (
    <>
      <PageHeader title={t('amounts.title')} />
      <SectionTabs of="amounts" />
      {isViewing ? <Banner tone="info">{t('amounts.viewing')}</Banner> : <Amounts />}
    </>
  );
}

function Amounts() {
  const { t } = useTranslation();
  const place = amountsPlace();
  const kept = useKeptGrids();
  const { data: instruments } = useAsk('records.choices', { type: 'instrument', search: '', limit: 200 });
  if (!kept.grids || !instruments) return <Skeleton rows={8} />;

  const begun = kept.grids[0]?.context ?? { ...firstContext, instrument: instruments[0]?.id };
  const context: EntryContext = place.context ?? begun;
  const open = (next: EntryContext): void => amountsPlace.setState({ context: next });
  const key = contextKey(context);
  const missing = missingChoice(context);
  return (
    <div className="ww-amounts">
      <ContextBar
        context={context}
        rows={place.rows}
        unit={place.unit}
        onContext={open}
        onRows={(rows) => amountsPlace.setState({ rows })}
        onUnit={(unit) => amountsPlace.setState({ unit })}
      />
      <KeptGridsBanner
        grids={kept.grids.filter((grid) => contextKey(grid.context) !== key)}
        onOpen={open}
        onDiscard={(discarded) => kept.keep(discarded, undefined)}
      />
      {missing === null ? (
        <LoadedGrid key={key} context={context} kept={kept} />
      ) : (
        <EmptyState icon={Table2} title={t(`amounts.choose.${missing}`)}>
          {t(`amounts.choose.${missing}Text`)}
        </EmptyState>
      )}
    </div>
  );
}

interface LoadedGridProps {
  readonly context: EntryContext;
  readonly kept: ReturnType<typeof useKeptGrids>;
}

function LoadedGrid({ context, kept }: LoadedGridProps) {
  const { t } = useTranslation();
  const { rows, unit } = amountsPlace();
  const { data, error } = useAsk('amounts.grid', { context, rows }, { keepPrevious: true });
  if (error) return <Banner tone="bad">{errorSentence(t, error)}</Banner>;
  if (!data) return <Skeleton rows={8} />;
  const initial = kept.grids?.find((grid) => contextKey(grid.context) === contextKey(context))?.unsaved;
  return (
    <GridWork
      context={context}
      grid={data}
      unit={unit}
      initial={initial}
      onUnsaved={(unsaved) => kept.keep(context, unsaved)}
      onShowAll={() => amountsPlace.setState({ rows: 'all' })}
    />
  );
}
