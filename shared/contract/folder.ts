// The shared folder: each installation puts its own packages there and takes in those of the others.

import { z } from 'zod';
import { type OpenedPackage, PERSONAL_DATA_PROFILES, type PersonalDataProfile } from './packages.ts';
import { ask, nothing } from './procedure.ts';

/**
 * What keeps a round from doing all of its work; nothing is lost by any of them, and the next round tries again.
 * `missing`: the folder cannot be reached. `readOnly`: others' packages are read, but one's own cannot be written there.
 * `diskFull`: there is no room, there or here. `ownAhead`: one's own place in the folder holds a package with changes that
 * are not here, as after putting back a backup or copying the data to a second computer; nothing is written until then.
 * `noKey`: the command line may not sign in this installation's name, so it only reads.
 */
export type FolderProblem = 'missing' | 'readOnly' | 'diskFull' | 'ownAhead' | 'noKey' | 'failed';

/**
 * Why a sound package waits for a person. `takenBack`: it would bring back what a person undid. `own`: it is from this
 * installation, with changes that are not here.
 */
export type WaitingReason = 'unknown' | 'changedKey' | 'unsigned' | 'takenBack' | 'own';

/** Somebody whose packages are in the folder. */
export interface FolderColleague {
  /** The name of their place in the folder: the beginning of their fingerprint. */
  readonly folder: string;
  /** As they are called here, otherwise as they call themselves; null when no package could be read. */
  readonly name: string | null;
  readonly isKnown: boolean;
  /** When their newest package that was read was made; ISO. */
  readonly madeAt: string | null;
  /** When a package of theirs was last taken in, from here or by hand; ISO. */
  readonly takenAt: string | null;
  /** The last that a package brought from here: how many changes, and whether they were undone; null for none yet. */
  readonly news: { readonly changes: number; readonly isUndone: boolean } | null;
  /** What became of their newest package that was looked at. */
  readonly newest: 'taken' | 'waiting' | 'refused';
}

/** Which file of the folder; a window never names a path. */
const folderFile = z.strictObject({
  folder: z.string().regex(/^[0-9a-f]{16}$/i),
  file: z.string().regex(/^\d{6}-\d{4}-\d{2}-\d{2}\.zip$/i),
});
export type FolderFile = z.output<typeof folderFile>;

/** A package that a person must look at before it is taken in. */
export interface WaitingPackage extends FolderFile {
  readonly name: string;
  readonly reason: WaitingReason;
  readonly madeAt: string;
}

/** A file that is not what it should be, left as it is until it changes. */
export interface RefusedFile extends FolderFile {
  readonly name: string | null;
  /** `folder.reason.<reason>` or `refusal.<reason>` in the texts. */
  readonly reason: string;
}

export interface FolderState {
  /** Where the folder is; null when none was chosen. */
  readonly path: string | null;
  /** Whether personal data and confidential records go into one's own packages there. */
  readonly profile: PersonalDataProfile;
  readonly isBusy: boolean;
  /** ISO moments; null before the first round, and when none is planned. */
  readonly lastRoundAt: string | null;
  readonly nextRoundAt: string | null;
  readonly problem: FolderProblem | null;
  /** One's own newest package there; null as long as there is none. */
  readonly written: { readonly file: string; readonly at: string } | null;
  readonly colleagues: readonly FolderColleague[];
  readonly waiting: readonly WaitingPackage[];
  readonly refused: readonly RefusedFile[];
}

export const folderProcedures = {
  'folder.state': ask('store', nothing).returns<FolderState>(),
  /** Asks for the folder and begins to exchange by it. Null when the person cancelled. */
  'folder.choose': ask(
    'main',
    z.strictObject({ profile: z.enum(PERSONAL_DATA_PROFILES) }),
  ).returns<FolderState | null>(),
  /** Whether personal data and confidential records go into one's own packages from now on. */
  'folder.setProfile': ask('store', z.strictObject({ profile: z.enum(PERSONAL_DATA_PROFILES) })).returns<FolderState>(),
  /** Ends the exchanging; the files in the folder stay. */
  'folder.leave': ask('store', nothing).returns<FolderState>(),
  /** Does a round now, and answers when it is done. */
  'folder.exchangeNow': ask('store', nothing).returns<FolderState>(),
  /** Opens a package of the folder as if the person had chosen it: the ordinary preview. */
  'folder.open': ask('store', folderFile).returns<OpenedPackage>(),
  'folder.show': ask('main', nothing).returns<null>(),
} as const;
