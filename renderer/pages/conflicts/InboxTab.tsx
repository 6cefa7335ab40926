// The questions at the left and the one that is open at the right.

import { Scale } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Input } from '../../../shared/contract/contract.ts';
import { Button } from '../../components/Button.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { Skeleton } from '../../components/Spinner.tsx';
import type { ConflictAddress } from './conflictAddress.ts';
import { DecideManyDialog } from './DecideManyDialog.tsx';
import { DecisionPane } from './DecisionPane.tsx';
import { InboxList } from './InboxList.tsx';
import { type Inbox, keyOfRow, useInbox } from './useInbox.ts';

export interface InboxTabProps {
  readonly address: ConflictAddress;
  readonly go: (address: ConflictAddress) => void;
  readonly onExchange: () => void;
}

/** What a mass decision is about: what is ticked, or else all that the list shows. */
function massOf({ search, type }: Inbox, ticked: ReadonlySet<string>, rows: Inbox['rows']): Input<'conflicts.sides'> {
  const items = rows.filter((row) => ticked.has(keyOfRow(row))).map(({ record, field }) => ({ record, field }));
  if (items.length > 0) return { kind: 'chosen', items };
  return { kind: 'all', search, ...(type === null ? {} : { type }) };
}

export function InboxTab({ address, go, onExchange }: InboxTabProps) {
  const { t } = useTranslation();
  const inbox = useInbox();
  const { rows, total, most } = inbox;
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [mass, setMass] = useState<Input<'conflicts.sides'> | null>(null);

  const asked = rows.findIndex(
    ({ record, field }) => record === address.record && (address.field === undefined || field === address.field),
  );
  const at = address.record === undefined ? 0 : asked;
  const open = rows[at];
  const openAt = (index: number): (() => void) | undefined => {
    const row = rows[index];
    return row && (() => go({ record: row.record, field: row.field }));
  };
  /** The question after the one that is done; at the end of the list the one before it. */
  const goOn = openAt(at + 1) ?? openAt(at - 1) ?? (() => go({}));

  if (inbox.isLoading) return <Skeleton rows={6} />;
  const isEmpty = total === 0 && inbox.search === '' && inbox.type === null && address.record === undefined;
  if (isEmpty) {
    return (
      <EmptyState
        icon={Scale}
        title={t('conflicts.empty.title')}
        action={<Button onPress={onExchange}>{t('conflicts.empty.action')}</Button>}
      >
        {t('conflicts.empty.text')}
      </EmptyState>
    );
  }
  const decided = most - total;
  const subject = address.record === undefined ? open : { record: address.record, field: open?.field ?? address.field };
  return (
    <div className="ww-conflicts-page">
      <p className="ww-conflicts-intro">{t('conflicts.intro')}</p>
      <InboxList
        inbox={inbox}
        open={open}
        onOpen={({ record, field }) => go({ record, field })}
        ticked={ticked}
        onTick={setTicked}
        onDecideMany={() => setMass(massOf(inbox, ticked, rows))}
      />
      {subject && (
        <DecisionPane
          record={subject.record}
          field={subject.field}
          position={decided + Math.max(at, 0) + 1}
          all={Math.max(most, 1)}
          onDone={goOn}
          onNext={openAt(at + 1)}
          onPrevious={openAt(at - 1)}
        />
      )}
      {mass && (
        <DecideManyDialog
          which={mass}
          onClose={() => {
            setMass(null);
            setTicked(new Set());
            go({});
          }}
        />
      )}
    </div>
  );
}
