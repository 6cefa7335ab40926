// Attacks by what a package says of itself: its descriptor, its signature, its list of what the sender has.

import { createIdentity } from '../../../../../electron/exchange/identity.ts';
import { DESCRIPTOR, INVENTORY, LOG } from '../../../../../electron/exchange/packageFormat.ts';
import type { Refusal } from '../../../../../electron/exchange/refusal.ts';
import { SIGNATURE, signDescriptor } from '../../../../../electron/exchange/signature.ts';
import { type ForgedDescriptor, type Forgery, noise } from '../../../../support/makePackage.ts';
import type { Attack } from './attack.ts';

function described(what: string, refusal: Refusal, describe: (descriptor: ForgedDescriptor) => void): Attack {
  return { what: `a descriptor ${what}`, refusal, forgery: { describe } };
}

/** Writes the descriptor's text in a way of its own; it is signed afterwards. */
function written(what: string, write: (text: string) => string | Buffer, refusal: Refusal = 'badDescriptor'): Attack {
  const seal: Forgery['seal'] = (files) => files.set(DESCRIPTOR, Buffer.from(write(String(files.get(DESCRIPTOR)))));
  return { what: `a descriptor ${what}`, refusal, forgery: { seal } };
}

/** Makes a signature that is wrong in one way. */
function signed(what: string, sign: (descriptor: Buffer, signature: Buffer) => Buffer): Attack {
  const seal: Forgery['seal'] = (files) => {
    const descriptor = files.get(DESCRIPTOR) ?? Buffer.alloc(0);
    files.set(SIGNATURE, sign(descriptor, Buffer.from(signDescriptor(descriptor, createIdentity()))));
  };
  const control: Forgery = { seal: (files) => files.set(SIGNATURE, honest(files.get(DESCRIPTOR))) };
  return { what: `a signature ${what}`, refusal: 'badSignature', forgery: { seal }, control };
}

function honest(descriptor: Buffer | undefined): Buffer {
  return Buffer.from(signDescriptor(descriptor ?? Buffer.alloc(0), createIdentity()));
}

function altered(signature: Buffer, change: (content: { [key: string]: string }) => object): Buffer {
  return Buffer.from(JSON.stringify(change(JSON.parse(String(signature)) as { [key: string]: string })));
}

function firstOf<Item>(items: readonly Item[]): Item {
  const [first] = items;
  if (first === undefined) throw new Error('A package has files');
  return first;
}

function withInventory(what: string, content: unknown): Attack {
  return {
    what: `an inventory ${what}`,
    refusal: 'badInventory',
    forgery: { alter: (files) => files.set(INVENTORY, Buffer.from(JSON.stringify(content))) },
    control: { alter: (files) => files.set(INVENTORY, Buffer.from(JSON.stringify({ have: {}, assumes: {} }))) },
  };
}

const REPLICA = 'd'.repeat(16);

export const descriptorAttacks: readonly Attack[] = [
  {
    what: 'no descriptor',
    refusal: 'noDescriptor',
    forgery: { seal: (files) => files.delete(DESCRIPTOR) },
  },
  written('that is no JSON', () => 'Beste collega'),
  written('that is empty', () => ''),
  written('that is a list', () => '[]'),
  written('that is nothing', () => 'null'),
  written('that is a text', () => '"datapackage"'),
  written('that is a number', () => '42'),
  written('with a comment', (text) => `// package\n${text}`),
  written('with a byte order mark', (text) => `\ufeff${text}`),
  written('in UTF-16', (text) => Buffer.from(text, 'utf16le'), 'notUtf8'),
  written('with bytes that are no text', (text) => Buffer.concat([Buffer.from(text), Buffer.from([0xff])]), 'notUtf8'),
  written('with a key twice', (text) => text.replace('"resources":', '"resources":[],"resources":')),
  written('with a key twice, one of them escaped', (text) =>
    text.replace('"resources":', '"\\u0072esources":[],"resources":'),
  ),
  written('with a key that reaches the prototype', (text) => text.replace('{', '{"__proto__":{"weerwerk":1},')),
  written('with an escaped key that reaches the prototype', (text) => text.replace('{', '{"\\u005f_proto__":{},')),
  written('that is 10,000 deep', (text) => text.replace('{', `{"x":${'['.repeat(10_000)}${']'.repeat(10_000)},`)),
  written('that is 400,000 deep', (text) => text.replace('{', `{"x":${'['.repeat(4e5)}${']'.repeat(4e5)},`)),
  written('with an infinite number', (text) => text.replace('{', '{"x":1e400,')),
  written('with a number that would be rounded', (text) => text.replace('{', '{"x":9007199254740993,')),
  written('of nine megabytes', (text) => text.replace('{', `{"x":"${noise(9 * 1024 ** 2)}",`), 'tooLarge'),
  described('of a newer format', 'newerFormat', ({ weerwerk }) => {
    weerwerk.format = 99;
  }),
  described('of format 0', 'badDescriptor', ({ weerwerk }) => {
    weerwerk.format = 0;
  }),
  described('of a format in words', 'badDescriptor', ({ weerwerk }) => {
    weerwerk.format = '1';
  }),
  described('of a kind that there is not', 'badDescriptor', ({ weerwerk }) => {
    weerwerk['kind'] = 'everything';
  }),
  described('of a snapshot that would merge', 'notForMerging', ({ weerwerk }) => {
    weerwerk['kind'] = 'snapshot';
  }),
  described('without what is ours in it', 'badDescriptor', (descriptor) => {
    Reflect.deleteProperty(descriptor, 'weerwerk');
  }),
  described('of a day that does not exist', 'badDescriptor', (descriptor) => {
    descriptor.created = '2026-02-30T10:00:00.000Z';
  }),
  described('that counts another number of changes', 'wrongCount', ({ weerwerk }) => {
    weerwerk.changes += 1;
  }),
  described('that counts minus one change', 'badDescriptor', ({ weerwerk }) => {
    weerwerk.changes = -1;
  }),
  described('of a sender without a store', 'badDescriptor', ({ weerwerk }) => {
    Reflect.deleteProperty(weerwerk.sender, 'replica');
  }),
  described('of a sender of 300 characters', 'badSignature', ({ weerwerk }) => {
    weerwerk.sender.name = 'A'.repeat(300);
  }),
  described('of a sender that clears the screen', 'badDescriptor', ({ weerwerk }) => {
    weerwerk.sender.name = '\u001b[2JAnne';
  }),
  described('of a sender that reads backwards', 'badDescriptor', ({ weerwerk }) => {
    weerwerk.sender.name = '\u202eennA';
  }),
  described('of a sender that is no text', 'badDescriptor', ({ weerwerk }) => {
    weerwerk.sender.name = 'Anne\ud800';
  }),
  described('of a file outside the package', 'missingFile', ({ resources }) => {
    firstOf(resources).path = '../../../../etc/passwd';
  }),
  described('of a file on the network', 'missingFile', ({ resources }) => {
    firstOf(resources).path = 'https://example.org/data.csv';
  }),
  described('of a file that is not there', 'missingFile', ({ resources }) => {
    resources.push({ ...firstOf(resources), path: 'data/more.csv' });
  }),
  described('that leaves out a file', 'unlistedFile', ({ resources }) => {
    resources.shift();
  }),
  described('that names a file twice', 'badDescriptor', ({ resources }) => {
    resources.push({ ...firstOf(resources) });
  }),
  described('that names itself', 'wrongChecksum', ({ resources }) => {
    resources.push({ ...firstOf(resources), path: DESCRIPTOR });
  }),
  described('with another hash', 'wrongChecksum', ({ resources }) => {
    firstOf(resources).hash = `sha256:${'0'.repeat(64)}`;
  }),
  described('with a hash that anybody can forge', 'badDescriptor', ({ resources }) => {
    firstOf(resources).hash = `md5:${'0'.repeat(32)}`;
  }),
  described('with another size', 'wrongChecksum', ({ resources }) => {
    firstOf(resources).bytes += 1;
  }),
  described('with a size below nothing', 'badDescriptor', ({ resources }) => {
    firstOf(resources).bytes = -1;
  }),
  described('with a path that is a list', 'badDescriptor', ({ resources }) => {
    Object.assign(firstOf(resources), { path: ['data/note.csv'] });
  }),
  described('that is a list of one', 'badDescriptor', (descriptor) => {
    Object.assign(descriptor, { resources: {} });
  }),
  {
    what: 'a package without a log',
    refusal: 'noLog',
    forgery: {
      alter: (files, descriptor) => {
        files.delete(LOG);
        descriptor.resources = descriptor.resources.filter(({ path }) => path !== LOG);
      },
    },
  },
  {
    what: 'a file that nobody lists',
    refusal: 'unlistedFile',
    forgery: { seal: (files) => files.set('data/more.csv', Buffer.from('x')) },
  },
  {
    what: 'a file that is gone',
    refusal: 'missingFile',
    forgery: { seal: (files) => files.delete('data/note.csv') },
  },
  {
    what: 'a file that was changed afterwards, to the same length',
    refusal: 'wrongChecksum',
    forgery: {
      seal: (files) => files.set(LOG, Buffer.from(String(files.get(LOG)).replace('Racisme', 'Racists'))),
    },
  },
  signed('over another descriptor', (descriptor) => honest(Buffer.concat([descriptor, Buffer.from(' ')]))),
  signed('with another name than the descriptor', (_descriptor, signature) =>
    altered(signature, (content) => ({ ...content, name: 'De minister' })),
  ),
  signed("with another key than the signer's", (_descriptor, signature) =>
    altered(signature, (content) => ({ ...content, publicKey: createIdentity().publicKey })),
  ),
  signed('with a key of no bytes', (_descriptor, signature) =>
    altered(signature, (content) => ({ ...content, publicKey: '' })),
  ),
  signed('with a key of zeros', (_descriptor, signature) =>
    altered(signature, (content) => ({ ...content, publicKey: Buffer.alloc(32).toString('base64') })),
  ),
  signed('that is no base64', (_descriptor, signature) =>
    altered(signature, (content) => ({ ...content, signature: `!${content['signature']?.slice(1)}` })),
  ),
  signed('in base64 with bits to spare', (_descriptor, signature) =>
    altered(signature, (content) => ({ ...content, signature: content['signature']?.replace(/.==$/, '/==') })),
  ),
  signed('by a method that there is not', (_descriptor, signature) =>
    altered(signature, (content) => ({ ...content, algorithm: 'none' })),
  ),
  signed('with more in it', (_descriptor, signature) =>
    altered(signature, (content) => ({ ...content, trusted: 'yes' })),
  ),
  signed('that is a list', () => Buffer.from('[]')),
  signed('that is empty', () => Buffer.alloc(0)),
  withInventory('that is a list', []),
  withInventory('of a store that is none', { have: { 'x y': [] }, assumes: {} }),
  withInventory('with a bucket below nothing', { have: { [REPLICA]: [[-1, 1, '0'.repeat(16)]] }, assumes: {} }),
  {
    what: 'an inventory that says its reader has what is not here',
    refusal: 'incomplete',
    forgery: {
      alter: (files) => {
        const assumes = { [REPLICA]: [[0, 1, '0'.repeat(16)]] };
        files.set(INVENTORY, Buffer.from(JSON.stringify({ have: {}, assumes })));
      },
    },
  },
];
