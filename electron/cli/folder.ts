// `folder`: one round of the shared folder, or a round every minute until the person stops it.

import { setTimeout as wait } from 'node:timers/promises';
import { textOf } from '../../shared/texts/textOf.ts';
import { chosenIn } from '../exchange/folder/folderSettings.ts';
import type { Remembered } from '../exchange/folder/folderTable.ts';
import type { Round } from '../exchange/folder/round.ts';
import { SharedFolder } from '../exchange/folder/sharedFolder.ts';
import { protectedFingerprint } from '../exchange/plainIdentity.ts';
import { type Command, DONE, FAILED, type Invocation, isSet, Misuse, refusalWords, type Say } from './command.ts';

/** Shorter than in the window: whoever calls it waits for it. */
const SETTLE_MS = 1_000;
const ROUND_EVERY_MS = 60_000;

function folderOf({ store, key, application, language }: Invocation): SharedFolder {
  // A second key in the same name would make colleagues think that somebody imitates this person.
  const protectedOne = protectedFingerprint(store.file);
  return new SharedFolder(store, {
    fingerprint: protectedOne ?? key.identity.fingerprint,
    identity: protectedOne === undefined ? key.identity : undefined,
    application,
    language: () => language,
    settle: () => wait(SETTLE_MS),
  });
}

function sayJudged(
  { language }: Invocation,
  { folder, file, name, outcome, reason, newChanges }: Remembered,
  say: Say,
) {
  const facts = { file: `${folder}/${file}`, name: name ?? folder, newChanges };
  if (outcome === 'taken') return say(textOf(language, `cli.folder.${newChanges > 0 ? 'taken' : 'known'}`, facts));
  const why =
    outcome === 'waiting' ? textOf(language, `folder.waiting.reason.${reason}`) : refusalWords(language, reason ?? '');
  say(textOf(language, `cli.folder.${outcome}`, { ...facts, why }));
}

/** @returns the exit code of a round */
function sayRound(invocation: Invocation, { written, judged, problem }: Round, say: Say): number {
  const { language } = invocation;
  for (const row of judged) sayJudged(invocation, row, say);
  if (written !== null) say(textOf(language, 'cli.folder.written', { file: written }));
  if (problem !== null) say(textOf(language, `folder.problem.${problem}`));
  else if (written === null && judged.length === 0) say(textOf(language, 'cli.folder.nothing'));
  return problem === null ? DONE : FAILED;
}

export const folder: Command = {
  options: { watch: { type: 'boolean' }, 'without-personal': { type: 'boolean' } },
  operands: [0, 1],
  run: async (invocation, say) => {
    const { store, language, operands, signal } = invocation;
    const [path = chosenIn(store.connection)?.path] = operands;
    if (path === undefined) throw new Misuse(textOf(language, 'cli.missingOperand'));
    const shared = folderOf(invocation);
    const profile = isSet(invocation, 'without-personal') ? 'withoutPersonal' : 'full';
    const known = operands.length === 0 ? chosenIn(store.connection) : null;
    await shared.choose(path, known?.profile ?? profile);
    let code = DONE;
    for (;;) {
      const round = await shared.goRound();
      if (round) code = sayRound(invocation, round, say);
      if (!isSet(invocation, 'watch') || signal.aborted) break;
      await wait(ROUND_EVERY_MS, undefined, { signal }).catch(() => undefined);
      if (signal.aborted) break;
    }
    await shared.stop();
    return code;
  },
};
