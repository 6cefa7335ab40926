// Keeps zod from trying out `Function`, which the Content-Security-Policy would report. Imported before everything.

import { z } from 'zod';

z.config({ jitless: true });
