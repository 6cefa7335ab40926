// Making a package as a person asked for it: what would leave, the file itself, and its line in the register.

import { rm, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Language } from '../../shared/contract/contract.ts';
import {
  type ExportRequest,
  type ExportResult,
  exportRequest,
  type PersonalPage,
} from '../../shared/contract/packages.ts';
import { attachmentPath } from '../store/attachments.ts';
import { sqliteFailure } from '../store/sqliteFailure.ts';
import type { Store } from '../store/store.ts';
import { summariesOf } from '../store/titles.ts';
import { findColleague } from './colleagues.ts';
import { Contents } from './contents.ts';
import { encryptFile } from './encryption.ts';
import { type Exported, registerExport } from './exportRegister.ts';
import type { Identity } from './identity.ts';
import type { Inventory } from './inventory.ts';
import { packageDocuments } from './packageDocuments.ts';
import { personalDataIn, summaryOf } from './personalData.ts';
import { privateFile } from './privateFile.ts';
import { Scope } from './scope.ts';
import { signDescriptor } from './signature.ts';
import { type PackageAttachment, type PackageFacts, type PackageOptions, writePackage } from './writePackage.ts';

export interface ExportJob extends Pick<PackageOptions, 'onProgress' | 'isCancelled'> {
  readonly language: Language;
  readonly application: string;
  /** Signs the package; without it the package has no signature. */
  readonly identity: Identity | undefined;
}

/** Publisher, contact and licence are for people to choose; nothing is filled in for them. */
const NOTHING_CHOSEN = {};

/** Open data never holds personal data, whatever was asked. */
function profileOf({ kind, profile }: ExportRequest): ExportRequest['profile'] {
  return kind === 'openData' ? 'withoutPersonal' : profile;
}

function dateOf({ kind, date }: ExportRequest): string | undefined {
  return kind === 'exchange' ? undefined : date;
}

/** Looks at what a package would hold. */
function withContents<Result>(store: Store, request: ExportRequest, look: (contents: Contents) => Result): Result {
  const profile = profileOf(request);
  const scope = Scope.of(store.connection, request.scope, profile);
  try {
    return look(new Contents(store.connection, scope, { profile, date: dateOf(request) }));
  } finally {
    scope?.close();
  }
}

/** Names of people go along with the log, and with every package but open data its sender's. */
function authorsIn(store: Store, request: ExportRequest, contents: Contents): readonly string[] {
  if (request.kind === 'exchange') return contents.authors();
  return request.kind === 'snapshot' ? [store.user] : [];
}

/**
 * @returns the personal data that a package would hold: the numbers, and a page of the values themselves
 */
export function personalPage(store: Store, request: ExportRequest, offset: number, limit: number): PersonalPage {
  return withContents(store, request, (contents) => {
    const data = personalDataIn(store.connection, contents, request.kind);
    const summary = summaryOf(data, authorsIn(store, request, contents));
    return { ...summary, total: data.length, data: data.slice(offset, offset + limit) };
  });
}

function factsOf(store: Store, request: ExportRequest, application: string): PackageFacts {
  const { kind, scope } = request;
  const date = dateOf(request);
  const titles = scope.kind === 'records' ? summariesOf(store.connection, scope.ids) : [];
  return {
    application,
    kind,
    profile: profileOf(request),
    scope,
    scopeTitles: titles.map(({ title }) => title),
    ...(date === undefined ? {} : { date }),
    sender: { name: kind === 'openData' ? '' : store.user, replica: store.replica },
  };
}

/** The files of the attachments in a package; without personal data only those that were said to hold none. */
function filesIn(store: Store, contents: Contents): PackageAttachment[] {
  const fields = contents.fields('attachment');
  const position = { sha256: fields.indexOf('sha256'), personal: fields.indexOf('containsPersonal') };
  const files = new Map<string, PackageAttachment>();
  for (const page of contents.rows('attachment')) {
    for (const { values } of page) {
      const sha256 = String(values[position.sha256] ?? '');
      const mayLeave = contents.profile === 'full' || values[position.personal] === 0;
      const path = mayLeave ? attachmentPath(store.file, sha256) : undefined;
      if (path !== undefined) files.set(sha256, { sha256, path });
    }
  }
  return [...files.values()];
}

/** @returns the files that may leave with a package of everything */
export function filesFor(store: Store, profile: ExportRequest['profile']): PackageAttachment[] {
  const request = exportRequest.parse({ kind: 'exchange', profile, scope: { kind: 'everything' } });
  return withContents(store, request, (contents) => filesIn(store, contents));
}

/** What the colleague for whom a package is said to have; undefined for one who said nothing yet. */
function knownOf({ connection }: Store, { colleague }: ExportRequest): Inventory | undefined {
  if (colleague === undefined) return undefined;
  const inventory = findColleague(connection, colleague)?.inventory ?? null;
  return inventory === null ? undefined : (JSON.parse(inventory) as Inventory);
}

/** The plain package is never where others could read it: it is made beside the store, and gone afterwards. */
async function writeEncrypted(
  store: Store,
  path: string,
  passphrase: string,
  options: Omit<PackageOptions, 'path'>,
): Promise<ExportResult> {
  const plain = await privateFile(store.file);
  try {
    const written = await writePackage(store.connection, { ...options, path: plain.path });
    await encryptFile(plain.path, path, passphrase, options);
    return { ...written, path, bytes: (await stat(path)).size };
  } finally {
    await plain.remove();
  }
}

/**
 * Writes a package. What is not in the register must not leave: the line in it is the caller's.
 *
 * @returns what the register is to say of it
 * @throws {WeerwerkError} as {@link writePackage}; then there is no file
 */
export async function makePackage(
  store: Store,
  path: string,
  request: ExportRequest,
  job: ExportJob,
): Promise<Omit<Exported, 'fileName'>> {
  const { connection } = store;
  const facts = factsOf(store, request, job.application);
  const now = store.time();
  const personal = withContents(store, request, (contents) =>
    summaryOf(personalDataIn(connection, contents, request.kind), authorsIn(store, request, contents)),
  );
  const { identity } = job;
  const options: Omit<PackageOptions, 'path'> = {
    language: job.language,
    now,
    facts,
    known: knownOf(store, request),
    documents: (contents, written, id) =>
      packageDocuments(contents, written, { id, language: job.language, now, facts, publication: NOTHING_CHOSEN }),
    attachments: (contents) => (request.withAttachments ? filesIn(store, contents) : []),
    sign: (descriptor) => identity && signDescriptor(descriptor, identity),
    onProgress: job.onProgress,
    isCancelled: job.isCancelled,
  };
  const { passphrase } = request;
  const result =
    passphrase === undefined
      ? await writePackage(connection, { ...options, path })
      : await writeEncrypted(store, path, passphrase, options);
  return { at: now.toISOString(), author: store.user, request, scopeTitles: facts.scopeTitles, result, personal };
}

/**
 * Writes a package and notes it in the register of exports.
 *
 * @throws {WeerwerkError} as {@link writePackage}; then there is no file and no line in the register
 */
export async function exportPackage(
  store: Store,
  path: string,
  request: ExportRequest,
  job: ExportJob,
): Promise<ExportResult> {
  const made = await makePackage(store, path, request, job);
  try {
    registerExport(store.connection, { ...made, fileName: basename(path) });
  } catch (error) {
    // What is not in the register must not leave.
    await rm(path, { force: true });
    throw sqliteFailure(error, store.file);
  }
  return made.result;
}
