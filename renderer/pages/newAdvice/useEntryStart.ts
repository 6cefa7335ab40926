// What the form for an advice starts with, when it is made of a request or of a signal.

import type { RecordDetail } from '../../../shared/contract/queries.ts';
import { type AdviceEntry, emptyEntry, LINKED_TYPES, type LinkedType } from '../../../shared/council/adviceEntry.ts';
import { useAsk } from '../../bridge/useAsk.ts';
import type { NewAdviceAddress } from './newAdviceAddress.ts';

function isLinkedType(type: string): type is LinkedType {
  return (LINKED_TYPES as readonly string[]).includes(type);
}

function textIn(detail: RecordDetail, field: string): string | null {
  const value = detail.values[field];
  return typeof value === 'string' ? value : null;
}

function ofRequest(start: AdviceEntry, detail: RecordDetail): AdviceEntry {
  return { ...start, kind: 'solicited', request: detail.id, name: detail.title, addressee: textIn(detail, 'askedBy') };
}

/** What the signal is linked to, the advice is about as well. */
function ofSignal(start: AdviceEntry, detail: RecordDetail): AdviceEntry {
  const municipality = textIn(detail, 'municipality');
  return {
    ...start,
    name: detail.title,
    links: [
      { type: 'signal', id: detail.id },
      ...detail.links.flatMap(({ type, id }) => (isLinkedType(type) ? [{ type, id }] : [])),
      ...(municipality === null ? [] : [{ type: 'municipality' as const, id: municipality }]),
    ],
  };
}

/**
 * @param today ISO date; undefined while it is not known yet
 * @returns undefined until all of it is known; a request or signal that is gone is left out
 */
export function useEntryStart(
  { request, signal }: NewAdviceAddress,
  today: string | undefined,
): AdviceEntry | undefined {
  const asked = useAsk('records.get', { type: 'adviceRequest', id: request ?? '' }, { enabled: request !== undefined });
  const seen = useAsk('records.get', { type: 'signal', id: signal ?? '' }, { enabled: signal !== undefined });
  const isWaiting = (request !== undefined && asked.isPending) || (signal !== undefined && seen.isPending);
  if (today === undefined || isWaiting) return undefined;
  const empty = emptyEntry(today);
  const withSignal = seen.data && !seen.data.deleted ? ofSignal(empty, seen.data) : empty;
  return asked.data && !asked.data.deleted ? ofRequest(withSignal, asked.data) : withSignal;
}
