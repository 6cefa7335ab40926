// `info`: where the records are, whose copy it is, and how many there are.

import { entityTypes } from '../../shared/catalogue/catalogue.ts';
import { formatFingerprint } from '../../shared/format/formatFingerprint.ts';
import { typeKey } from '../../shared/texts/keys.ts';
import { textOf } from '../../shared/texts/textOf.ts';
import { countRecords } from '../store/list.ts';
import { type Command, DONE, isSet, sayJson } from './command.ts';

const WIDTH = 7;

export const info: Command = {
  options: { json: { type: 'boolean' } },
  operands: [0, 0],
  run: (invocation, say) => {
    const { store, key, language } = invocation;
    const { fingerprint } = key.identity;
    const counts = entityTypes.map(({ name }) => ({
      type: name,
      count: countRecords(store.connection, { type: name, search: '', filters: [] }, store.today()),
    }));
    const facts = { path: store.file, replica: store.replica, user: store.user };
    if (isSet(invocation, 'json')) {
      const records = Object.fromEntries(counts.map(({ type, count }) => [type, count]));
      sayJson(say, { ...facts, fingerprint, records });
      return DONE;
    }
    say(textOf(language, 'cli.info', { ...facts, fingerprint: formatFingerprint(fingerprint) }));
    for (const { type, count } of counts) {
      say(`${String(count).padStart(WIDTH)}  ${textOf(language, typeKey(type, 'other'))}`);
    }
    return DONE;
  },
};
