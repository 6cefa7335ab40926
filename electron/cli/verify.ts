// `verify`: whether the store, or a package, is whole and what it says to be.

import { reportOf } from '../../shared/errors.ts';
import { formatMoment } from '../../shared/format/formatDate.ts';
import { formatFingerprint } from '../../shared/format/formatFingerprint.ts';
import { findingSentence } from '../../shared/texts/findingSentence.ts';
import { textOf } from '../../shared/texts/textOf.ts';
import { openForMerging } from '../exchange/acceptPackage.ts';
import { isAgeFile } from '../exchange/ageHeader.ts';
import { senderState } from '../exchange/colleagues.ts';
import { decryptBeside } from '../exchange/encryption.ts';
import { type ReadOptions, readPackage, type VerifiedPackage } from '../exchange/readPackage.ts';
import { findingsOf } from '../store/findings/findings.ts';
import { damagedChanges } from '../store/log.ts';
import {
  type Command,
  DONE,
  FAILED,
  type Invocation,
  isSet,
  passphraseOf,
  refusalWords,
  type Say,
  sayJson,
} from './command.ts';

function verifyStore(invocation: Invocation, say: Say): number {
  const { store, language } = invocation;
  const [check] = store.connection.sqlite.pragma('integrity_check(1)') as { integrity_check: string }[];
  const damaged = damagedChanges(store.connection);
  const findings = findingsOf(store.connection);
  const isSound = check?.integrity_check === 'ok' && damaged.length === 0;
  if (isSet(invocation, 'json')) {
    sayJson(say, { isSound, damagedChanges: damaged, findings });
    return isSound ? DONE : FAILED;
  }
  for (const id of damaged) say(textOf(language, 'cli.damagedChange', { id }));
  for (const finding of findings) say(findingSentence(finding, language));
  say(textOf(language, isSound ? 'cli.sound' : 'cli.unsound', { findings: findings.length }));
  return isSound ? DONE : FAILED;
}

const reading: ReadOptions = { onProgress: () => undefined, isCancelled: () => false };

/** Reads every byte of a package; of one that is to be merged every change too. */
async function readWhole({ store }: Invocation, path: string): Promise<VerifiedPackage> {
  const verified = await readPackage(path, () => undefined, reading);
  if (verified.descriptor.weerwerk.kind === 'exchange') {
    const { attachments } = await openForMerging(store, path, reading);
    attachments.discard();
  }
  return verified;
}

/** @returns undefined for an encrypted package without its passphrase */
async function readAny(invocation: Invocation, path: string): Promise<VerifiedPackage | undefined> {
  if (!(await isAgeFile(path))) return readWhole(invocation, path);
  const passphrase = await passphraseOf(invocation);
  if (passphrase === undefined) return undefined;
  const plain = await decryptBeside(invocation.store.file, path, passphrase, reading);
  try {
    return await readWhole(invocation, plain.path);
  } finally {
    await plain.remove();
  }
}

function sayPackage(invocation: Invocation, { descriptor, signer }: VerifiedPackage, say: Say): void {
  const { store, key, language } = invocation;
  const { kind, sender, changes, application } = descriptor.weerwerk;
  const state = senderState(store.connection, key.identity.fingerprint, signer, sender);
  const { created } = descriptor;
  if (isSet(invocation, 'json')) {
    const fingerprint = signer?.fingerprint ?? null;
    sayJson(say, { isSound: true, kind, sender, senderState: state, fingerprint, created, application, changes });
    return;
  }
  const facts = { kind: textOf(language, `export.kind.${kind}`), made: formatMoment(created, language), application };
  say(textOf(language, 'cli.package', { ...facts, changes }));
  say(textOf(language, `exchange.sender.${state}`, { name: sender.name }));
  if (signer) say(formatFingerprint(signer.fingerprint));
  say(textOf(language, 'cli.packageSound'));
}

async function verifyPackage(invocation: Invocation, path: string, say: Say): Promise<number> {
  const { language } = invocation;
  const isJson = isSet(invocation, 'json');
  try {
    const verified = await readAny(invocation, path);
    if (verified) sayPackage(invocation, verified, say);
    else if (isJson) sayJson(say, { isSound: null, reason: 'passphraseNeeded' });
    else say(textOf(language, 'cli.passphraseNeeded'));
    return verified ? DONE : FAILED;
  } catch (error) {
    const { code, detail = '' } = reportOf(error);
    if (code !== 'packageRefused') throw error;
    if (isJson) sayJson(say, { isSound: false, reason: detail });
    else say(textOf(language, 'cli.packageUnsound', { reason: refusalWords(language, detail) }));
    return FAILED;
  }
}

export const verify: Command = {
  options: { json: { type: 'boolean' }, 'passphrase-file': { type: 'string' } },
  operands: [0, 1],
  run: (invocation, say) => {
    const [path] = invocation.operands;
    return path === undefined ? verifyStore(invocation, say) : verifyPackage(invocation, path, say);
  },
};
