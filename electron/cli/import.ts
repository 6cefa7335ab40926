// `import`: verify a package, say what it would change, and merge it when its sender is known or trusted.

import type { ImportPreview } from '../../shared/contract/packages.ts';
import { formatFingerprint } from '../../shared/format/formatFingerprint.ts';
import { typeKey } from '../../shared/texts/keys.ts';
import { textOf } from '../../shared/texts/textOf.ts';
import { type Command, DONE, FAILED, type Invocation, isSet, operandOf, passphraseOf, type Say } from './command.ts';

/** @returns the preview; undefined for an encrypted package without its passphrase */
async function previewOf(invocation: Invocation): Promise<ImportPreview | undefined> {
  const { exchange } = invocation;
  const opened = await exchange.open(operandOf(invocation, 0));
  if (opened.kind === 'preview') return opened.preview;
  const passphrase = await passphraseOf(invocation);
  return passphrase === undefined ? undefined : exchange.unlock(passphrase);
}

function sayPreview({ language }: Invocation, { counts, newChanges, changes }: ImportPreview, say: Say): void {
  for (const { type, ...numbers } of counts) {
    say(textOf(language, 'cli.previewLine', { type: textOf(language, typeKey(type, 'other')), ...numbers }));
  }
  say(textOf(language, 'cli.previewTotal', { newChanges, changes }));
}

function saySender({ language }: Invocation, { sender, senderState, fingerprint }: ImportPreview, say: Say): void {
  say(textOf(language, `exchange.sender.${senderState}`, { name: sender.name }));
  if (fingerprint !== null) say(formatFingerprint(fingerprint));
}

export const importPackage: Command = {
  options: {
    trust: { type: 'boolean' },
    'passphrase-file': { type: 'string' },
    'dry-run': { type: 'boolean' },
  },
  operands: [1, 1],
  run: async (invocation, say) => {
    const { exchange, language } = invocation;
    const preview = await previewOf(invocation);
    if (!preview) {
      say(textOf(language, 'cli.passphraseNeeded'));
      return FAILED;
    }
    saySender(invocation, preview, say);
    sayPreview(invocation, preview, say);
    if (isSet(invocation, 'dry-run')) {
      exchange.discard();
      return DONE;
    }
    const trust = isSet(invocation, 'trust');
    if (!trust && !['own', 'known'].includes(preview.senderState)) {
      exchange.discard();
      say(textOf(language, 'cli.trustNeeded'));
      return FAILED;
    }
    const result = await exchange.apply({ token: preview.token, trust });
    say(textOf(language, 'cli.imported', { sender: preview.sender.name, ...result, batch: result.batch ?? '' }));
    return DONE;
  },
};
