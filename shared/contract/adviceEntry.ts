// Entering a whole advice at once.

import { z } from 'zod';
import { adviceEntrySchema, type StagedFile } from '../council/adviceEntry.ts';
import { MOST_ATTACHMENT_BYTES } from './attachments.ts';
import { ask, nothing } from './procedure.ts';

/** What the form offers to choose from beside records. */
export interface AdviceEntryHelp {
  /** ISO date. */
  readonly today: string;
  /** The number that an advice of this year gets next. */
  readonly nextNumber: string;
  /** To whom advices were addressed, most often first. */
  readonly addressees: readonly string[];
  /** Who asked for advice, most often first. */
  readonly askers: readonly string[];
}

/** Files that are kept until their advice is saved, and those that could not be. */
export interface StagedFiles {
  readonly files: readonly StagedFile[];
  readonly refused: readonly {
    readonly name: string;
    readonly code: 'fileTooLarge' | 'fileEmpty' | 'notAFile' | 'fileUnreadable';
  }[];
}

export const adviceEntryProcedures = {
  'adviceEntry.help': ask('store', nothing).returns<AdviceEntryHelp>(),
  /**
   * Saves the advice, its request, steps, recommendations, links and files in one undoable batch, and removes the draft. Error
   * `invalid` with problems as `problemsOfEntry` places them, and at `number`.
   */
  'adviceEntry.save': ask(
    'store',
    z.strictObject({ entry: adviceEntrySchema, draft: z.string().min(1).max(200) }),
  ).returns<{ readonly id: string; readonly batch: string | null }>(),
  /** Asks for files and keeps them. Null when cancelled. */
  'adviceEntry.chooseFiles': ask('main', nothing).returns<StagedFiles | null>(),
  /** Keeps a file that was dropped on the form. */
  'adviceEntry.keepFile': ask(
    'store',
    z.strictObject({
      name: z.string().min(1).max(1_000),
      content: z.instanceof(Uint8Array).refine(({ byteLength }) => byteLength <= MOST_ATTACHMENT_BYTES),
    }),
  ).returns<StagedFiles>(),
} as const;
