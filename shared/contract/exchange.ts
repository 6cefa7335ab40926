// What a window may ask about data packages.

import { z } from 'zod';
import type { ExportResult, ImportPreview, ImportResult, PreviewPage } from './packages.ts';
import { ask, nothing } from './procedure.ts';
import { recordTypeName } from './queries.ts';

export const exchangeProcedures = {
  /** Asks for a file name, then writes everything into a package. Null when the person cancelled. */
  'exchange.export': ask('main', nothing).returns<ExportResult | null>(),
  /** Asks for a package, reads and verifies it, and says what importing it would do. Null when cancelled. */
  'exchange.preview': ask('main', nothing).returns<ImportPreview | null>(),
  'exchange.previewFields': ask(
    'store',
    z.strictObject({
      token: z.string(),
      search: z.string().max(200).default(''),
      effect: z.enum(['new', 'changed', 'deleted', 'conflict']).optional(),
      type: recordTypeName.optional(),
      offset: z.int().min(0),
      limit: z.int().min(1).max(500),
    }),
  ).returns<PreviewPage>(),
  'exchange.apply': ask('store', z.strictObject({ token: z.string() })).returns<ImportResult>(),
  'exchange.discard': ask('store', nothing).returns<null>(),
  /** Ends the export or reading that is under way; that question is then answered with `cancelled`. */
  'exchange.cancel': ask('store', nothing).returns<null>(),
} as const;
