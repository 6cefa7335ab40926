// The page of any record type, without the router: the list, and the record that is open beside it.

import { useMemo } from 'react';
import type { RecordTypeName } from '../../shared/catalogue/catalogue.ts';
import { useMediaQuery } from '../app/useMediaQuery.ts';
import { useAsk } from '../bridge/useAsk.ts';
import { ListView } from './list/ListView.tsx';
import type { ListAddress } from './listAddress.ts';
import { draftKey } from './record/draft.ts';
import { RecordPane } from './record/RecordPane.tsx';
import { SplitView } from './SplitView.tsx';
import type { Go } from './useListAddress.ts';

interface RecordsViewProps {
  readonly type: RecordTypeName;
  readonly address: ListAddress;
  readonly go: Go;
}

/** Below this a list and a record side by side are both too narrow to read. */
const NARROW = '(max-width: 1199px)';

export function RecordsView({ type, address, go }: RecordsViewProps) {
  const isNarrow = useMediaQuery(NARROW);
  const { data: drafts } = useAsk('drafts.list', {});
  const draftIds = useMemo(() => {
    const prefix = draftKey(type, '');
    const keys = (drafts ?? []).map(({ key }) => key).filter((key) => key.startsWith(prefix));
    return new Set(keys.map((key) => key.slice(prefix.length)));
  }, [drafts, type]);
  const { record } = address;
  // The form takes its draft when it opens, so it waits until the drafts are known.
  const pane = record !== undefined && drafts && (
    <RecordPane
      key={`${type} ${record}`}
      type={type}
      id={record}
      address={address}
      go={go}
      drafts={drafts}
      coversList={isNarrow}
    />
  );
  return (
    <SplitView
      isNarrow={isNarrow}
      list={<ListView key={type} type={type} address={address} go={go} drafts={draftIds} />}
      record={pane || undefined}
    />
  );
}
