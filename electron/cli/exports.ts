// `exports`: the register of packages that were made here.

import { formatMoment } from '../../shared/format/formatDate.ts';
import { textOf } from '../../shared/texts/textOf.ts';
import { type Command, DONE } from './command.ts';

export const exports: Command = {
  options: {},
  operands: [0, 0],
  run: ({ exchange, language }, say) => {
    const entries = exchange.exports();
    for (const { at, author, recipient, fileName, request, personal } of entries) {
      const values = personal.counts.reduce((sum, { count }) => sum + count, 0);
      const kind = textOf(language, `export.kind.${request.kind}`);
      const facts = { at: formatMoment(at, language), author, fileName, kind, values, recipient: recipient || '–' };
      say(textOf(language, 'cli.export', facts));
    }
    if (entries.length === 0) say(textOf(language, 'export.register.empty'));
    return DONE;
  },
};
