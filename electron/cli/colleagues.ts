// `colleagues`: the senders that are known here, by the fingerprints of their keys.

import { formatMoment } from '../../shared/format/formatDate.ts';
import { formatFingerprint } from '../../shared/format/formatFingerprint.ts';
import { textOf } from '../../shared/texts/textOf.ts';
import { colleagues as colleaguesIn } from '../exchange/colleagues.ts';
import { type Command, DONE } from './command.ts';

export const colleagues: Command = {
  options: {},
  operands: [0, 0],
  run: ({ store, language }, say) => {
    const known = colleaguesIn(store.connection);
    for (const { name, fingerprint, lastSeenAt } of known) {
      const facts = { name, fingerprint: formatFingerprint(fingerprint), at: formatMoment(lastSeenAt, language) };
      say(textOf(language, 'cli.colleague', facts));
    }
    if (known.length === 0) say(textOf(language, 'colleague.nobody'));
    return DONE;
  },
};
