// What a window may ask about data packages.

import { z } from 'zod';
import {
  type ExportEntry,
  type ExportResult,
  exportRequest,
  type ImportPreview,
  type ImportResult,
  type OpenedPackage,
  type PersonalPage,
  type PreviewPage,
  previewQuery,
} from './packages.ts';
import { ask, nothing } from './procedure.ts';

export const exchangeProcedures = {
  /** Which personal data a package would hold. */
  'exchange.personal': ask(
    'store',
    z.strictObject({ request: exportRequest, offset: z.int().min(0), limit: z.int().min(1).max(500) }),
  ).returns<PersonalPage>(),
  /** Asks for a file name, then writes the package. Null when the person cancelled. */
  'exchange.export': ask('main', exportRequest).returns<ExportResult | null>(),
  /** The register of exports, latest first. */
  'exchange.exports': ask('store', nothing).returns<readonly ExportEntry[]>(),
  /** Asks for a package, reads and verifies it, and says what importing it would do. Null when cancelled. */
  'exchange.preview': ask('main', nothing).returns<OpenedPackage | null>(),
  /** Opens the encrypted package that was chosen last, and previews it. */
  'exchange.unlock': ask('store', z.strictObject({ passphrase: z.string().min(1).max(200) })).returns<ImportPreview>(),
  'exchange.previewFields': ask('store', previewQuery).returns<PreviewPage>(),
  /**
   * Merges what was previewed. `trust` says that the person checked who sent it: needed unless the sender is known, and
   * remembered for the next package.
   */
  'exchange.apply': ask(
    'store',
    z.strictObject({ token: z.string(), trust: z.boolean().default(false) }),
  ).returns<ImportResult>(),
  'exchange.discard': ask('store', nothing).returns<null>(),
  /** Ends the export or reading that is under way; that question is then answered with `cancelled`. */
  'exchange.cancel': ask('store', nothing).returns<null>(),
} as const;
