// What changed: choose the period, read it, print it.

import { Printer } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArrivedImport, ChangePeriod } from '../../../shared/contract/changes.ts';
import { PageHeader } from '../../app/PageHeader.tsx';
import { useAsk } from '../../bridge/useAsk.ts';
import { Banner } from '../../components/Banner.tsx';
import { Button } from '../../components/Button.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { Skeleton } from '../../components/Spinner.tsx';
import { errorSentence } from '../../texts/errorSentence.ts';
import { useFormat } from '../../texts/useFormat.ts';
import { ChangedRecords } from './ChangedRecords.tsx';
import { ChangesSummary } from './ChangesSummary.tsx';
import type { ChangesAddress } from './changesAddress.ts';
import { PeriodChoice } from './PeriodChoice.tsx';
import { MOST_PRINTED, useChanges } from './useChanges.ts';
import './changes.css';

export interface ChangesViewProps {
  readonly address: ChangesAddress;
  readonly go: (address: ChangesAddress) => void;
  readonly onExchange: () => void;
}

/** The period that an address means; undefined while it names none that there is. */
function periodOf(address: ChangesAddress, arrived: ArrivedImport | undefined): ChangePeriod | undefined {
  const kind = address.period ?? 'import';
  if (kind === 'sinceDate') return address.date === undefined ? undefined : { kind, date: address.date };
  return arrived && { kind, batch: arrived.batch };
}

export function ChangesView({ address, go, onExchange }: ChangesViewProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const [isPreparing, setPreparing] = useState(false);
  const { data: imports } = useAsk('changes.imports', {});
  const arrived = imports?.find(({ batch }) => batch === address.batch) ?? imports?.[0];
  const period = periodOf(address, arrived);
  const changes = useChanges(period, address.type);
  const { records, titles, whole, error } = changes;
  const total = whole?.total ?? 0;
  const isTooMany = total > MOST_PRINTED;

  const print = async (): Promise<void> => {
    setPreparing(true);
    try {
      if (changes.hasMore) await changes.readAll();
    } finally {
      setPreparing(false);
    }
    // The records that were read last are on the page after the next frame.
    requestAnimationFrame(() => requestAnimationFrame(() => window.print()));
  };
  const hasNone = imports?.length === 0 && address.period !== 'sinceDate';

  return (
    <>
      <PageHeader
        title={t('changes.title')}
        actions={
          <span className="ww-no-print">
            <Button
              icon={Printer}
              isPending={isPreparing}
              isDisabled={period === undefined || total === 0 || isTooMany}
              onPress={() => void print()}
            >
              {t('changes.print')}
            </Button>
          </span>
        }
      />
      <PeriodChoice address={address} imports={imports ?? []} types={whole?.types ?? []} go={go} />
      {isTooMany && <Banner tone="info">{t('changes.tooMany', { most: format.number(MOST_PRINTED) })}</Banner>}
      {error !== null && (
        <Banner tone="bad" isAlert>
          {errorSentence(t, error)}
        </Banner>
      )}
      {hasNone && (
        <EmptyState
          title={t('changes.noImports.title')}
          action={<Button onPress={onExchange}>{t('changes.noImports.action')}</Button>}
        >
          {t('changes.noImports.text')}
        </EmptyState>
      )}
      {period !== undefined && !whole && error === null && <Skeleton rows={6} />}
      {period !== undefined && whole && (
        <section className="ww-changes" aria-label={t('changes.records')}>
          <ChangesSummary period={period} arrived={arrived} whole={whole} />
          {total === 0 && <EmptyState title={t('changes.empty.title')}>{t('changes.empty.text')}</EmptyState>}
          <ChangedRecords records={records} titles={titles} />
          {changes.hasMore && (
            <p className="ww-changes__more ww-no-print">
              <span className="ww-muted">
                {t('changes.shown', { shown: format.number(records.length), total: format.number(total) })}
              </span>
              <Button isPending={changes.isFetching} onPress={changes.more}>
                {t('changes.more')}
              </Button>
            </p>
          )}
        </section>
      )}
    </>
  );
}
