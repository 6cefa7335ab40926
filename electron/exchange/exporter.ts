// Making a package as a person asked for it: what would leave, the file itself, and its line in the register.

import { basename } from 'node:path';
import type { Language } from '../../shared/contract/contract.ts';
import type { ExportRequest, ExportResult, PersonalPage } from '../../shared/contract/packages.ts';
import type { Store } from '../store/store.ts';
import { summariesOf } from '../store/titles.ts';
import { Contents } from './contents.ts';
import { registerExport } from './exportRegister.ts';
import type { Identity } from './identity.ts';
import { personalDataIn, summaryOf } from './personalData.ts';
import { Scope } from './scope.ts';
import { signDescriptor } from './signature.ts';
import { type PackageFacts, type PackageOptions, writePackage } from './writePackage.ts';

export interface ExportJob extends Pick<PackageOptions, 'onProgress' | 'isCancelled'> {
  readonly language: Language;
  readonly application: string;
  /** Signs the package; without it the package has no signature. */
  readonly identity: Identity | undefined;
}

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
  const { connection } = store;
  const facts = factsOf(store, request, job.application);
  const now = store.time();
  const personal = withContents(store, request, (contents) =>
    summaryOf(personalDataIn(connection, contents, request.kind), authorsIn(store, request, contents)),
  );
  const { identity } = job;
  const write = (target: string): Promise<ExportResult> =>
    writePackage(connection, {
      path: target,
      language: job.language,
      now,
      facts,
      known: undefined,
      documents: () => [],
      attachments: () => [],
      sign: (descriptor) => identity && signDescriptor(descriptor, identity),
      onProgress: job.onProgress,
      isCancelled: job.isCancelled,
    });
  const result = await write(path);
  registerExport(connection, {
    at: now.toISOString(),
    author: store.user,
    fileName: basename(path),
    request,
    scopeTitles: facts.scopeTitles,
    result,
    personal,
  });
  return result;
}
