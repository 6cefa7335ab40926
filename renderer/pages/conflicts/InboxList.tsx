// The list of questions: find one, open it, or tick several to decide at once.

import { ListChecks } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConflictRow } from '../../../shared/contract/conflicts.ts';
import { DELETED } from '../../../shared/merge/change.ts';
import { Badge } from '../../components/Badge.tsx';
import { Button } from '../../components/Button.tsx';
import { Checkbox } from '../../components/Checkbox.tsx';
import { SearchField } from '../../components/SearchField.tsx';
import { Select } from '../../components/Select.tsx';
import { useFormat } from '../../texts/useFormat.ts';
import { useLabels } from '../../texts/useLabels.ts';
import { type Inbox, keyOfRow } from './useInbox.ts';

export interface InboxListProps {
  readonly inbox: Inbox;
  readonly open: ConflictRow | undefined;
  readonly onOpen: (row: ConflictRow) => void;
  readonly ticked: ReadonlySet<string>;
  readonly onTick: (ticked: ReadonlySet<string>) => void;
  readonly onDecideMany: () => void;
}

export function InboxList({ inbox, open, onOpen, ticked, onTick, onDecideMany }: InboxListProps) {
  const { t } = useTranslation();
  const labels = useLabels();
  const { rows, types } = inbox;
  const tick = (key: string, isTicked: boolean): void => {
    const next = new Set(ticked);
    if (isTicked) next.add(key);
    else next.delete(key);
    onTick(next);
  };
  const allTicked = rows.length > 0 && rows.every((row) => ticked.has(keyOfRow(row)));
  return (
    <section className="ww-inbox" aria-label={t('conflicts.list.label')}>
      <div className="ww-inbox__filters">
        <SearchField
          label={t('conflicts.list.search')}
          placeholder={t('conflicts.list.search')}
          value={inbox.search}
          onChange={inbox.setSearch}
        />
        {types.length > 1 && (
          <Select
            label={t('conflicts.list.type')}
            labelHidden
            emptyLabel={t('conflicts.list.allTypes')}
            value={inbox.type}
            onChange={inbox.setType}
            options={types.map(({ type, count }) => ({ id: type, label: `${labels.other(type)} (${count})` }))}
          />
        )}
      </div>
      <div className="ww-inbox__tools">
        <Checkbox
          isSelected={allTicked}
          isIndeterminate={!allTicked && ticked.size > 0}
          isDisabled={rows.length === 0}
          onChange={(isTicked) => onTick(new Set(isTicked ? rows.map(keyOfRow) : []))}
        >
          {ticked.size > 0 ? t('conflicts.list.ticked', { count: ticked.size }) : t('conflicts.list.tickAll')}
        </Checkbox>
        <Button variant="quiet" icon={ListChecks} isDisabled={rows.length === 0} onPress={onDecideMany}>
          {t('conflicts.list.many')}
        </Button>
      </div>
      {rows.length === 0 && !inbox.isLoading && <p className="ww-muted">{t('conflicts.list.none')}</p>}
      <ul className="ww-inbox__list">
        {rows.map((row) => (
          <Row
            key={keyOfRow(row)}
            row={row}
            isOpen={open !== undefined && keyOfRow(open) === keyOfRow(row)}
            isTicked={ticked.has(keyOfRow(row))}
            onTick={(isTicked) => tick(keyOfRow(row), isTicked)}
            onOpen={() => onOpen(row)}
          />
        ))}
      </ul>
      {inbox.hasMore && <Button onPress={inbox.more}>{t('conflicts.list.more')}</Button>}
    </section>
  );
}

interface RowProps {
  readonly row: ConflictRow;
  readonly isOpen: boolean;
  readonly isTicked: boolean;
  readonly onTick: (isTicked: boolean) => void;
  readonly onOpen: () => void;
}

function Row({ row, isOpen, isTicked, onTick, onOpen }: RowProps) {
  const { t } = useTranslation();
  const labels = useLabels();
  const format = useFormat();
  const { type, title, field, author, at, isPutOff } = row;
  const line = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isOpen) line.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen]);
  const name = title || labels.one(type);
  const question = field === DELETED ? t('conflicts.deletion.field') : labels.field(type, field);
  return (
    <li ref={line} className="ww-inbox__row" data-open={isOpen || undefined}>
      <Checkbox
        isSelected={isTicked}
        onChange={onTick}
        label={t('conflicts.list.tick', { title: name, field: question })}
      />
      <button type="button" className="ww-inbox__open" aria-current={isOpen ? 'true' : undefined} onClick={onOpen}>
        <span className="ww-inbox__title">{name}</span>
        <span>
          {t('conflicts.list.question', { type: labels.one(type), field: question })}{' '}
          {isPutOff && <Badge>{t('conflicts.list.later')}</Badge>}
        </span>
        <span className="ww-inbox__by">{t('conflicts.list.by', { who: author, when: format.moment(at) })}</span>
      </button>
    </li>
  );
}
