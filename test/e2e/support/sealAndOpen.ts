// Makes an encrypted package in the running program and opens it again, past the system's file dialogs.

import { join } from 'node:path';
import type { OpenedPackage } from '../../../shared/contract/packages.ts';
import type { Weerwerk } from './launch.ts';

const PASSPHRASE = 'vomel-tarin-boedok';

export interface Sealed {
  readonly file: string;
  /** What choosing the file led to. */
  readonly chosen: OpenedPackage['kind'] | undefined;
  /** The error of a wrong passphrase. */
  readonly wrong: string | undefined;
  /** How the sender is known, after the right one. */
  readonly senderState: string | undefined;
}

/** @returns what the program said at each step */
export async function sealAndOpen(running: Weerwerk): Promise<Sealed> {
  const file = join(running.profile, 'pakket.zip.age');
  await running.app.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: path });
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [path] });
  }, file);
  return running.window.evaluate(
    async ({ file, passphrase }) => {
      const { weerwerk } = window;
      const made = await weerwerk.call('exchange.export', {
        kind: 'exchange',
        profile: 'full',
        scope: { kind: 'everything' },
        passphrase,
      });
      if (!made.ok) throw new Error(`Exporting failed: ${made.error.code}`);
      const chosen = await weerwerk.call('exchange.preview', {});
      const wrong = await weerwerk.call('exchange.unlock', { passphrase: 'een heel ander woord' });
      const right = await weerwerk.call('exchange.unlock', { passphrase });
      return {
        file,
        chosen: chosen.ok ? chosen.value?.kind : undefined,
        wrong: wrong.ok ? undefined : wrong.error.code,
        senderState: right.ok ? right.value.senderState : undefined,
      };
    },
    { file, passphrase: PASSPHRASE },
  );
}
