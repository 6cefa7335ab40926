// The shape of a data package: its files' names, its limits and its descriptor.
//
// Frictionless Data Package v2.0 (datapackage.org, 26 June 2024) in an ordinary zip.

import { z } from 'zod';
import { exportScope, PACKAGE_KINDS, PERSONAL_DATA_PROFILES } from '../../shared/contract/packages.ts';
import { isPlainName } from '../../shared/format/personName.ts';

export const DESCRIPTOR = 'datapackage.json';
export const LOG = 'changes.ndjson';
/** What the sender's store has, and what its reader must have: see `inventory.ts`. */
export const INVENTORY = 'inventory.json';
/** The folder of the files that belong to records, each under its SHA-256. */
export const ATTACHMENTS = 'attachments/';

/** Raised when an older Weerwerk could no longer read what a newer one writes. */
export const FORMAT = 1;

/** What reading a package may cost at the most. A package is untrusted input. */
export const LIMITS = {
  files: 5_000,
  /** Bytes of all files unpacked. */
  unpacked: 2 * 1024 ** 3,
  /** Bytes of the descriptor, which is read whole. */
  descriptor: 8 * 1024 ** 2,
  /** Unpacked bytes for each packed byte, for files over a megabyte; our own logs stay under 40. */
  ratio: 200,
  ratioFrom: 1024 ** 2,
  /** Bytes of the list of what its sender has. */
  inventory: 4 * 1024 ** 2,
  /** UTF-16 units of one line of the log. */
  line: 4 * 1024 ** 2,
  /** Bytes of the log, its changes, and the fields and parents of all of them: they are all in memory at once. */
  log: 512 * 1024 ** 2,
  changes: 1_000_000,
  /** Bytes of all tables of a snapshot, for the same reason. */
  tables: 256 * 1024 ** 2,
  values: 20_000_000,
} as const;

const fileName = z.string().min(1).max(255);

/** Only what is read here; other properties are left alone, as the standard asks. */
export const descriptorSchema = z.object({
  name: z.string().max(200),
  created: z.iso.datetime(),
  resources: z
    .array(
      z.object({
        name: z.string().max(200),
        path: fileName,
        hash: z.string().regex(/^sha256:[0-9a-f]{64}$/),
        bytes: z.int().min(0),
      }),
    )
    .max(LIMITS.files),
  weerwerk: z.object({
    format: z.int().min(1),
    application: z.string().max(60).refine(isPlainName),
    // The defaults are what a package without these words can only be.
    kind: z.enum(PACKAGE_KINDS).default('exchange'),
    profile: z.enum(PERSONAL_DATA_PROFILES).default('full'),
    scope: exportScope.default({ kind: 'everything' }),
    /** Names of the chosen records, for showing. */
    scopeTitles: z.array(z.string().max(1_000)).max(1_000).default([]),
    /** The day at whose end the state was so; the moment of making when left out. */
    date: z.iso.date().optional(),
    /** Open data bears no person's name. */
    sender: z.object({ name: z.string().max(200).refine(isPlainName), replica: z.string().regex(/^[0-9a-f]{16}$/) }),
    changes: z.int().min(0),
  }),
});

export type Descriptor = z.output<typeof descriptorSchema>;
