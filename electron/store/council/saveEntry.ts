// Saving a whole advice that was entered in one form: all of it in one undoable batch, or nothing.

import { statSync } from 'node:fs';
import { extname } from 'node:path';
import type { Patch, ValuesOf } from '../../../shared/catalogue/catalogue.ts';
import { isRecordTypeName } from '../../../shared/catalogue/catalogue.ts';
import type { AdviceEntryHelp } from '../../../shared/contract/adviceEntry.ts';
import {
  type AdviceEntry,
  adviceValues,
  isOffered,
  problemsOfEntry,
  requestValues,
  type StagedFile,
  stepsUntil,
} from '../../../shared/council/adviceEntry.ts';
import { type PathStep, pathOf, type TakenStep } from '../../../shared/council/adviceFlow.ts';
import { WeerwerkError } from '../../../shared/errors.ts';
import { attachmentPath } from '../attachments.ts';
import { newBatchId } from '../batches.ts';
import type { Connection } from '../connection.ts';
import { mediaTypeOf } from '../mediaTypes.ts';
import { removeDraft } from '../personal.ts';
import { findRow } from '../recordTables.ts';
import { type ProgramEdit, save } from '../save.ts';
import type { Store } from '../store.ts';
import { nextAdviceNumber } from './adviceNumber.ts';
import type { Advice } from './advicePath.ts';
import { patchAfter, stepEdit } from './adviceSteps.ts';
import { councilSettings } from './councilSettings.ts';

const MOST_SUGGESTIONS = 100;

function mostUsed(connection: Connection, type: 'advice' | 'adviceRequest', field: 'addressee' | 'askedBy'): string[] {
  return connection
    .prepare(
      `select "${field}" from "${type}" where deleted = 0 and "${field}" is not null
       group by "${field}" order by count(*) desc, "${field}" limit ${MOST_SUGGESTIONS}`,
    )
    .pluck()
    .all() as string[];
}

/** @returns what the form offers to choose from */
export function entryHelp(store: Store): AdviceEntryHelp {
  const { connection } = store;
  const today = store.today();
  return {
    today,
    nextNumber: nextAdviceNumber(connection, councilSettings(connection).numberPrefix, Number(today.slice(0, 4))),
    addressees: mostUsed(connection, 'advice', 'addressee'),
    askers: mostUsed(connection, 'adviceRequest', 'askedBy'),
  };
}

function takenSteps({ step, dates }: AdviceEntry): PathStep[] {
  const taken = stepsUntil(step).flatMap((name): TakenStep[] => {
    const date = dates[name] ?? null;
    return date === null ? [] : [{ id: null, step: name, date, position: null, reason: null }];
  });
  return pathOf(taken.map((one, place) => ({ ...one, position: place + 1 })));
}

/** The request is answered by an advice that was offered; until then it has been taken up. */
function requestEdits(connection: Connection, entry: AdviceEntry): { edits: ProgramEdit[]; id: string | null } {
  if (entry.kind === 'unsolicited') return { edits: [], id: null };
  const status = isOffered(entry) ? 'answered' : 'accepted';
  const values = requestValues(entry);
  if (entry.request === null) {
    if (values === null) return { edits: [], id: null };
    const newId = newBatchId();
    return { edits: [{ type: 'adviceRequest', newId, patch: { ...values, status } }], id: newId };
  }
  const { request } = entry;
  const known = findRow(connection, 'adviceRequest', request);
  const isDone = known?.['status'] === 'answered';
  return { edits: isDone ? [] : [{ type: 'adviceRequest', id: request, patch: { status } }], id: request };
}

function linkEdits(advice: string, { links }: AdviceEntry): ProgramEdit[] {
  return links.flatMap(({ type, id }): ProgramEdit[] => {
    const link = `advice${type.charAt(0).toUpperCase()}${type.slice(1)}`;
    if (!isRecordTypeName(link)) throw new WeerwerkError({ code: 'badRequest', detail: type });
    const edit: ProgramEdit = { type: link, patch: { advice, [type]: id } };
    return type === 'signal' ? [edit, { type: 'signal', id, patch: { status: 'advised' } }] : [edit];
  });
}

function fileEdit(store: Store, advice: string, { name, sha256 }: StagedFile): ProgramEdit {
  const path = attachmentPath(store.file, sha256);
  if (path === undefined) throw new WeerwerkError({ code: 'attachmentMissing', detail: name });
  const patch = { name, sha256, bytes: statSync(path).size, mediaType: mediaTypeOf(extname(name)), advice };
  return { type: 'attachment', patch };
}

/** Every field of an advice that does not exist yet. */
function wholeAdvice(values: Patch): Advice {
  const nothing = { responseDueDate: null, publicationDueDate: null, offeredDate: null, formerNumbers: null };
  return { ...nothing, ...values } as ValuesOf<'advice'>;
}

/**
 * @param draft the key of the form's draft, which goes when the advice is there
 * @returns the advice's id and the batch
 * @throws {WeerwerkError} `invalid` with problems placed as in the form; `attachmentMissing`; `notFound`
 */
export function saveEntry(store: Store, entry: AdviceEntry, draft: string): { id: string; batch: string | null } {
  const { connection, writer } = store;
  const problems = problemsOfEntry(entry, store.today());
  if (problems.length > 0) throw new WeerwerkError({ code: 'invalid', problems });
  const id = newBatchId();
  const path = takenSteps(entry);
  const request = requestEdits(connection, entry);
  const values = { ...adviceValues(entry), adviceRequest: request.id };
  const advice = { ...values, ...patchAfter(connection, wholeAdvice(values), path) };
  const title = entry.name ?? '';
  const { batch, types } = save(
    writer,
    [
      ...request.edits,
      { type: 'advice', newId: id, patch: advice },
      ...path.map((step) => stepEdit(id, wholeAdvice(advice), step)),
      ...entry.recommendations.map(
        ({ text }, place): ProgramEdit => ({
          type: 'recommendation',
          patch: { number: place + 1, name: text.trim(), advice: id, responseState: 'pending' },
        }),
      ),
      ...linkEdits(id, entry),
      ...entry.files.map((file) => fileEdit(store, id, file)),
    ],
    { action: 'create', type: 'advice', title, count: 1 },
  );
  removeDraft(connection, draft);
  store.published([...types, 'personal']);
  return { id, batch };
}
