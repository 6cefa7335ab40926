// `export`: a package of everything, of chosen records, or of the council.

import { existsSync } from 'node:fs';
import { type ExportRequest, type ExportScope, exportRequest, PACKAGE_KINDS } from '../../shared/contract/packages.ts';
import { fieldKey, typeKey } from '../../shared/texts/keys.ts';
import { textOf } from '../../shared/texts/textOf.ts';
import { findColleague } from '../exchange/colleagues.ts';
import { summariesOf } from '../store/titles.ts';
import {
  type Command,
  DONE,
  FAILED,
  type Invocation,
  isSet,
  listOption,
  Misuse,
  operandOf,
  passphraseOf,
  type Say,
  textOption,
} from './command.ts';

const CHOSEN = ['project', 'municipality', 'instrument'] as const;

/** @throws {Misuse} when more than one kind of choice was made, or a record is not here */
function scopeOf(invocation: Invocation): ExportScope {
  const { store, language } = invocation;
  const scopes: ExportScope[] = CHOSEN.flatMap((type) => {
    const ids = listOption(invocation, type);
    const here = summariesOf(store.connection, ids).filter((record) => record.type === type);
    const missing = ids.find((id) => !here.some((record) => record.id === id));
    if (missing !== undefined) throw new Misuse(textOf(language, 'cli.noSuchRecord', { id: missing }));
    return ids.length === 0 ? [] : [{ kind: 'records', type, ids }];
  });
  if (isSet(invocation, 'council')) scopes.push({ kind: 'council' });
  if (scopes.length > 1) throw new Misuse(textOf(language, 'cli.oneScope'));
  return scopes[0] ?? { kind: 'everything' };
}

/** @throws {Misuse} for what cannot be in a package */
async function requestOf(invocation: Invocation): Promise<ExportRequest> {
  const { store, language } = invocation;
  const kind = textOption(invocation, 'kind') ?? 'exchange';
  const colleague = textOption(invocation, 'colleague')?.replaceAll(/\s/g, '').toLowerCase();
  const date = textOption(invocation, 'date');
  if (!PACKAGE_KINDS.some((one) => one === kind)) throw new Misuse(textOf(language, 'cli.noSuchKind', { kind }));
  if (colleague !== undefined && !findColleague(store.connection, colleague)) {
    throw new Misuse(textOf(language, 'cli.noSuchColleague'));
  }
  if (date !== undefined && kind === 'exchange') throw new Misuse(textOf(language, 'cli.dateOfExchange'));
  const passphrase = await passphraseOf(invocation);
  const request = exportRequest.safeParse({
    kind,
    profile: isSet(invocation, 'without-personal') ? 'withoutPersonal' : 'full',
    scope: scopeOf(invocation),
    recipient: textOption(invocation, 'for') ?? '',
    ...(date === undefined ? {} : { date }),
    ...(colleague === undefined ? {} : { colleague }),
    ...(passphrase === undefined ? {} : { passphrase }),
  });
  if (request.success) return request.data;
  const option = String(request.error.issues[0]?.path[0]);
  throw new Misuse(textOf(language, 'cli.badOption', { option }));
}

/** Says what must be agreed to before the package is made. @returns whether there is something */
function asksForYes({ exchange, language }: Invocation, path: string, request: ExportRequest, say: Say): boolean {
  const { counts } = exchange.personal({ request, offset: 0, limit: 1 });
  for (const { type, field, count } of counts) {
    const names = { type: textOf(language, typeKey(type, 'other')), field: textOf(language, fieldKey(type, field)) };
    say(textOf(language, 'cli.personalLine', { ...names, count }));
  }
  if (counts.length > 0) say(textOf(language, 'cli.personalAsk'));
  const isThere = existsSync(path);
  if (isThere) say(textOf(language, 'cli.existsAsk', { path }));
  return counts.length > 0 || isThere;
}

export const exportPackage: Command = {
  options: {
    kind: { type: 'string' },
    'without-personal': { type: 'boolean' },
    project: { type: 'string', multiple: true },
    municipality: { type: 'string', multiple: true },
    instrument: { type: 'string', multiple: true },
    council: { type: 'boolean' },
    date: { type: 'string' },
    for: { type: 'string' },
    colleague: { type: 'string' },
    'passphrase-file': { type: 'string' },
    yes: { type: 'boolean' },
  },
  operands: [1, 1],
  run: async (invocation, say) => {
    const { exchange, language } = invocation;
    const path = operandOf(invocation, 0);
    const request = await requestOf(invocation);
    if (!isSet(invocation, 'yes') && asksForYes(invocation, path, request, say)) return FAILED;
    const { records, changes, bytes, isIncremental } = await exchange.export(path, request);
    say(textOf(language, 'cli.exported', { path, records, changes, bytes }));
    if (isIncremental) say(textOf(language, 'export.incremental'));
    return DONE;
  },
};
