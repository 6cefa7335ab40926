// The next meeting, prepared from what is open: requests, drafts, responses, signals, actions, ending terms.

import type { ParsedInput } from '../../../shared/contract/contract.ts';
import type { AgendaProposal, PreparedAgenda, ProposalKind } from '../../../shared/contract/council.ts';
import { newBatchId } from '../batches.ts';
import type { Connection } from '../connection.ts';
import { TERM_WITHIN_DAYS } from '../overview.ts';
import { type ProgramEdit, save } from '../save.ts';
import type { Store } from '../store.ts';
import { addDays } from '../today.ts';

interface Subject {
  readonly id: string;
  readonly title: string | null;
}

/** A point with what its agenda item will refer to. */
interface Point extends AgendaProposal {
  readonly item: ProgramEdit['patch'];
}

const ITEM_KIND: { readonly [Kind in ProposalKind]: string } = {
  opening: 'procedure',
  minutes: 'decision',
  actions: 'actions',
  request: 'discussion',
  advice: 'decision',
  response: 'discussion',
  signal: 'signals',
  terms: 'information',
  closing: 'closing',
};

function subjects(connection: Connection, sql: string, ...values: readonly string[]): Subject[] {
  return connection.prepare(sql).all(...values) as Subject[];
}

function countOf(connection: Connection, sql: string, ...values: readonly string[]): number {
  return Number(
    connection
      .prepare(sql)
      .pluck()
      .get(...values),
  );
}

function previousMeeting(connection: Connection, today: string): PreparedAgenda['previous'] {
  const row = connection
    .prepare(
      `select id, coalesce(name, '') as name, date from meeting
       where deleted = 0 and date <= ? and status is not 'cancelled' order by date desc, id desc limit 1`,
    )
    .get(today) as NonNullable<PreparedAgenda['previous']> | undefined;
  return row ?? null;
}

const REQUESTS = `select id, name as title from "adviceRequest"
  where deleted = 0 and status in ('received', 'accepted') order by coalesce("wantedBy", '9999'), id`;
const ADVICES = `select id, name as title from advice
  where deleted = 0 and status in ('draft', 'adopted') order by status desc, number, id`;
const RESPONSES = `select id, name as title from advice
  where deleted = 0 and status = 'responseSent' and "responseDate" > ? order by "responseDate", id`;
const SIGNALS = `select id, name as title from signal where deleted = 0 and status = 'new' order by date, id`;
const ACTIONS = `select count(*) from "followUpAction" where deleted = 0 and status = 'open'`;
const TERMS = `select count(*) from term where deleted = 0 and "endDate" between ? and ?`;

/** @returns every point that the next agenda could have, in the usual order of an agenda */
function points(connection: Connection, today: string): Point[] {
  const previous = previousMeeting(connection, today);
  const general = (kind: ProposalKind, count: number | null = null, subject: string | null = null): Point => ({
    key: kind,
    kind,
    subject,
    count,
    item: { kind: ITEM_KIND[kind] },
  });
  const about = (kind: ProposalKind, field: string, found: readonly Subject[]): Point[] =>
    found.map(({ id, title }) => ({
      key: `${kind} ${id}`,
      kind,
      subject: title ?? '',
      count: null,
      item: { kind: ITEM_KIND[kind], [field]: id },
    }));
  const actions = countOf(connection, ACTIONS);
  const terms = countOf(connection, TERMS, today, addDays(today, TERM_WITHIN_DAYS));
  return [
    general('opening'),
    ...(previous === null ? [] : [general('minutes', null, previous.name)]),
    ...(actions === 0 ? [] : [general('actions', actions)]),
    ...about('request', 'adviceRequest', subjects(connection, REQUESTS)),
    ...about('advice', 'advice', subjects(connection, ADVICES)),
    ...about('response', 'advice', subjects(connection, RESPONSES, previous?.date ?? '')),
    ...about('signal', 'signal', subjects(connection, SIGNALS)),
    ...(terms === 0 ? [] : [general('terms', terms)]),
    general('closing'),
  ];
}

/** @param today ISO date */
export function preparedAgenda(connection: Connection, today: string): PreparedAgenda {
  return {
    previous: previousMeeting(connection, today),
    proposals: points(connection, today).map(({ item: _item, ...proposal }) => proposal),
  };
}

/** @returns the id of the new meeting, made with its agenda in one undoable batch */
export function prepareMeeting(store: Store, asked: ParsedInput<'council.prepare'>): string {
  const { proposals, ...meeting } = asked;
  const all = points(store.connection, store.today());
  const chosen = proposals.flatMap(({ key, name }) => {
    const point = all.find((one) => one.key === key);
    return point ? [{ ...point.item, name }] : [];
  });
  const id = newBatchId();
  const { types } = save(store.writer, [
    { type: 'meeting', newId: id, patch: { ...meeting, status: 'planned' } },
    ...chosen.map(
      (item, at): ProgramEdit => ({ type: 'agendaItem', patch: { ...item, meeting: id, position: at + 1 } }),
    ),
  ]);
  store.published(types);
  return id;
}
