// The agenda of a meeting: its points in order, each to be edited, moved and removed where it stands.

import { ArrowDown, ArrowUp, Paperclip, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Meeting, MeetingItem } from '../../../shared/contract/council.ts';
import { recordHref } from '../../app/href.ts';
import { IconButton } from '../../components/Button.tsx';
import { Panel } from '../../components/Panel.tsx';
import { AddLine } from '../../records/record/AddLine.tsx';
import { SavedField } from '../../records/record/SavedField.tsx';
import { type RecordEdit, useSaveRecords } from '../../records/useSaveRecords.ts';
import { useIsViewing } from '../../state/viewing.ts';
import { useLabels } from '../../texts/useLabels.ts';

/** @returns what gives every item the position of its place, where it has another */
function positionsOf(items: readonly MeetingItem[]): RecordEdit[] {
  return items.flatMap(({ id, position }, at): RecordEdit[] =>
    position === at + 1 ? [] : [{ type: 'agendaItem', id, patch: { position: at + 1 } }],
  );
}

export function AgendaPanel({ meeting }: { readonly meeting: Meeting }) {
  const { t } = useTranslation();
  const isViewing = useIsViewing();
  const saveRecords = useSaveRecords();
  const { items } = meeting;
  const move = (from: number, to: number) => {
    const next = [...items];
    next.splice(to, 0, ...next.splice(from, 1));
    void saveRecords(positionsOf(next), t('meeting.saved'));
  };
  const remove = ({ id, name }: MeetingItem) =>
    void saveRecords(
      [{ type: 'agendaItem', id, delete: true }, ...positionsOf(items.filter((item) => item.id !== id))],
      t('meeting.removed', { name }),
    );
  return (
    <Panel title={t('meeting.agenda')}>
      {items.length === 0 && <p className="ww-muted">{t('meeting.agendaEmpty')}</p>}
      <ol className="ww-meeting__items">
        {items.map((item, at) => (
          <li key={item.id} className="ww-meeting__item">
            <AgendaItem
              item={item}
              number={at + 1}
              {...(at > 0 ? { onUp: () => move(at, at - 1) } : {})}
              {...(at < items.length - 1 ? { onDown: () => move(at, at + 1) } : {})}
              onRemove={() => remove(item)}
            />
          </li>
        ))}
      </ol>
      {!isViewing && (
        <AddLine
          type="agendaItem"
          label={t('meeting.newItem')}
          patch={{ meeting: meeting.id, position: items.length + 1, kind: 'discussion' }}
        />
      )}
    </Panel>
  );
}

interface AgendaItemProps {
  readonly item: MeetingItem;
  readonly number: number;
  /** Left out for the first and the last. */
  readonly onUp?: () => void;
  readonly onDown?: () => void;
  readonly onRemove: () => void;
}

function AgendaItem({ item, number, onUp, onDown, onRemove }: AgendaItemProps) {
  const { t } = useTranslation();
  const labels = useLabels();
  const isViewing = useIsViewing();
  const { id, name, kind, durationMinutes, introduction, minutes, link, papers } = item;
  const facts = [
    kind && labels.choice('agendaItem', 'kind', kind),
    durationMinutes !== null && t('meeting.minutesLong', { count: durationMinutes }),
  ].filter(Boolean);
  return (
    <>
      <div className="ww-meeting__item-head">
        <span className="ww-meeting__number">{number}</span>
        <span className="ww-meeting__item-title">
          <strong>{name}</strong>
          <span className="ww-muted">
            {facts.join(' · ')}
            {link && (
              <>
                {facts.length > 0 && ' · '}
                <a href={recordHref(link.type, link.id)}>{t('meeting.about', { title: link.title })}</a>
              </>
            )}
            {papers > 0 && ` · ${t('meeting.papers', { count: papers })}`}
          </span>
        </span>
        <span className="ww-meeting__acts ww-no-print">
          {!isViewing && (
            <>
              <IconButton
                label={t('meeting.up', { name })}
                icon={ArrowUp}
                isDisabled={onUp === undefined}
                onPress={() => onUp?.()}
              />
              <IconButton
                label={t('meeting.down', { name })}
                icon={ArrowDown}
                isDisabled={onDown === undefined}
                onPress={() => onDown?.()}
              />
              <IconButton label={t('meeting.remove', { name })} icon={Trash2} onPress={onRemove} />
            </>
          )}
          <a
            className="ww-icon-button"
            href={recordHref('agendaItem', id)}
            aria-label={t('meeting.papersOf', { name })}
            title={t('meeting.papersOf', { name })}
          >
            <Paperclip size={16} aria-hidden />
          </a>
        </span>
      </div>
      <details className="ww-meeting__more" open={minutes !== null || introduction !== null}>
        <summary>{t('meeting.more')}</summary>
        <div className="ww-meeting__texts">
          <div className="ww-meeting__row">
            <SavedField type="agendaItem" id={id} name="name" value={name} />
            <SavedField type="agendaItem" id={id} name="kind" value={kind} />
            <SavedField type="agendaItem" id={id} name="durationMinutes" value={durationMinutes} />
          </div>
          <SavedField type="agendaItem" id={id} name="introduction" value={introduction} />
          <SavedField type="agendaItem" id={id} name="minutes" value={minutes} />
        </div>
      </details>
    </>
  );
}
