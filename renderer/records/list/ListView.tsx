// The list of one record type: heading, tools, grid, and what can be done with the selected rows.

import { Plus } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecordTypeName } from '../../../shared/catalogue/catalogue.ts';
import { useCommand } from '../../app/commandHandlers.ts';
import { newAdviceHref } from '../../app/href.ts';
import { keyOf } from '../../app/keys.ts';
import { PageHeader } from '../../app/PageHeader.tsx';
import { Banner } from '../../components/Banner.tsx';
import { Button } from '../../components/Button.tsx';
import { useIsViewing } from '../../state/viewing.ts';
import { errorSentence } from '../../texts/errorSentence.ts';
import { useFormat } from '../../texts/useFormat.ts';
import { useLabels } from '../../texts/useLabels.ts';
import { inSentence } from '../inSentence.ts';
import { type ListAddress, NEW_RECORD } from '../listAddress.ts';
import { listStateOf, nextSort, WHOLE_LIST } from '../listState.ts';
import { presentationOf } from '../presentation.ts';
import type { Go } from '../useListAddress.ts';
import { useSaveRecords } from '../useSaveRecords.ts';
import { BulkBar } from './BulkBar.tsx';
import type { GridActions } from './gridKeyboard.ts';
import { ListEmpty } from './ListEmpty.tsx';
import { ListToolbar } from './ListToolbar.tsx';
import { QuickEntryLink } from './QuickEntryLink.tsx';
import { RecordGrid } from './RecordGrid.tsx';
import { SectionTabs } from './SectionTabs.tsx';
import { MAX_GROUPS } from './useGroups.ts';
import { useListData } from './useListData.ts';
import { useRowSelection } from './useRowSelection.ts';
import './list.css';

interface ListViewProps {
  readonly type: RecordTypeName;
  readonly address: ListAddress;
  readonly go: Go;
  /** The ids of this type's records with unsaved changes; {@link NEW_RECORD} for one that is yet to be made. */
  readonly drafts: ReadonlySet<string>;
}

const NOTHING_COLLAPSED: ReadonlySet<string> = new Set();

function useCollapsed(group: string | undefined) {
  const [kept, setKept] = useState({ group, keys: NOTHING_COLLAPSED });
  const keys = kept.group === group ? kept.keys : NOTHING_COLLAPSED;
  const toggle = (key: string) => {
    const next = new Set(keys);
    if (!next.delete(key)) next.add(key);
    setKept({ group, keys: next });
  };
  return [keys, toggle] as const;
}

export function ListView({ type, address, go, drafts }: ListViewProps) {
  const { t } = useTranslation();
  const labels = useLabels();
  const format = useFormat();
  const saveRecords = useSaveRecords();
  const search = useRef<HTMLInputElement>(null);
  const { view, search: words, filters, sort, columns, group } = address;
  // Opening another record must not make another list: only what the list shows counts here.
  const state = useMemo(
    () => listStateOf(type, { view, search: words, filters, sort, columns, group }),
    [type, view, words, filters, sort, columns, group],
  );
  const [collapsed, toggleGroup] = useCollapsed(group);
  const data = useListData(state, collapsed);
  const selection = useRowSelection(data);
  const { shown, layout } = data;
  const what = { one: inSentence(labels.one(type)), other: inSentence(labels.other(type)) };

  const openNew = () => {
    // An advice is entered with all that belongs to it, on a page of its own.
    if (type === 'advice') window.location.assign(newAdviceHref());
    else go({ record: NEW_RECORD, tab: undefined, prefill: undefined });
  };
  const isViewing = useIsViewing();
  const canMake = !isViewing && presentationOf(type).isMadeElsewhere !== true;
  useCommand('new', openNew, { enabled: canMake });
  useCommand('find', () => search.current?.focus());

  const remove = async (ids: readonly string[]) => {
    if (ids.length === 0) return;
    const edits = ids.map((id) => ({ type, id, delete: true }));
    const deleted = await saveRecords(edits, t('list.bulk.deleted', { count: ids.length }));
    if (!deleted) return;
    selection.clear();
    if (address.record !== undefined && ids.includes(address.record)) go({ record: undefined, tab: undefined });
  };
  const actions: GridActions = {
    open: (id) => go({ record: id, prefill: undefined }),
    sort: (column, keepOthers) => go({ sort: [...nextSort(state.sort, column, keepOthers)] }, { replace: true }),
    toggle: selection.toggle,
    extendTo: selection.extendTo,
    selectAll: selection.selectAll,
    clearSelection: selection.clear,
    toggleGroup,
    remove: (id) => void remove(selection.ids.size > 0 ? [...selection.ids] : id === undefined ? [] : [id]),
  };
  const clear = () => {
    const whole = presentationOf(type).view === undefined ? undefined : WHOLE_LIST;
    go({ search: undefined, filters: undefined, view: whole });
  };

  const count = data.isCounting
    ? t('list.counting')
    : t('list.count', {
        number: format.number(layout.records),
        what: layout.records === 1 ? what.one : what.other,
      });
  const isEmpty = !data.isCounting && layout.records === 0;
  return (
    <div className="ww-list">
      <PageHeader
        title={labels.other(type)}
        detail={
          <>
            <span aria-live="polite">{count}</span>
            {drafts.size > 0 && <span className="ww-list-drafts">{t('list.drafts', { count: drafts.size })}</span>}
          </>
        }
        actions={
          canMake && (
            <>
              <QuickEntryLink type={type} />
              <Button icon={Plus} variant="primary" keys={keyOf('new')} onPress={openNew}>
                {t('list.new', { label: labels.one(type), what: what.one })}
              </Button>
            </>
          )
        }
      />
      <SectionTabs of={type} />
      <ListToolbar state={state} address={address} go={go} searchRef={search} />
      {data.error !== undefined && (
        <Banner tone="bad" title={t('list.failed')} isAlert>
          {errorSentence(t, data.error)}
        </Banner>
      )}
      {data.tooManyGroups && group !== undefined && (
        <Banner tone="info">{t('list.group.tooMany', { max: MAX_GROUPS, field: labels.field(type, group) })}</Banner>
      )}
      {isEmpty ? (
        <ListEmpty state={shown} onClear={clear} onNew={canMake ? openNew : undefined} />
      ) : (
        <RecordGrid
          label={t('list.grid.label', { what: what.other })}
          state={shown}
          layout={layout}
          rowAt={data.rowAt}
          onView={data.onView}
          selected={selection.ids}
          openId={address.record}
          drafts={drafts}
          actions={actions}
          isBusy={data.isBusy}
        />
      )}
      {selection.ids.size > 0 && !isViewing && (
        <BulkBar
          type={type}
          ids={[...selection.ids]}
          total={layout.records}
          onSelectAll={selection.selectAll}
          onRemove={() => actions.remove(undefined)}
          onClear={selection.clear}
        />
      )}
    </div>
  );
}
