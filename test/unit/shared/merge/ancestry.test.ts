// Who had seen what: every question over many changes at once has the answer that asking pair by pair would give.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Ancestry } from '../../../../shared/merge/ancestry.ts';
import { type Change, changeId } from '../../../../shared/merge/change.ts';

const REPLICA = 'a'.repeat(16);

/** Changes of which each has some of the earlier ones as parents. */
const histories = fc
  .array(fc.array(fc.nat({ max: 70 }), { maxLength: 3 }), { minLength: 1, maxLength: 70 })
  .map((parents) =>
    parents.map((wanted, index): Change => {
      const earlier = [...new Set(wanted.filter((parent) => parent < index))].sort((left, right) => left - right);
      return {
        id: changeId(index + 1, REPLICA),
        type: 'project',
        record: 'p',
        patch: {},
        parents: earlier.map((parent) => changeId(parent + 1, REPLICA)),
        author: 'Anne',
        batch: 'b',
        at: '2026-11-23T09:00:00.000Z',
      };
    }),
  );
const some = fc.uniqueArray(fc.nat({ max: 69 }), { maxLength: 12 });

describe('what the authors of changes had seen', () => {
  it('is their parents, and all that those had seen', () => {
    fc.assert(
      fc.property(histories, (changes) => {
        const ancestry = new Ancestry(changes);
        const seen = changes.map(() => new Set<number>());
        for (const [index, { parents }] of changes.entries()) {
          for (const parent of parents) {
            const position = changes.findIndex(({ id }) => id === parent);
            for (const one of [position, ...(seen[position] ?? [])]) seen[index]?.add(one);
          }
          for (const position of changes.keys()) {
            expect(ancestry.saw(index, position)).toBe(seen[index]?.has(position));
          }
        }
      }),
    );
  });

  it('is the same asked of many at once', () => {
    fc.assert(
      fc.property(histories, some, some, (changes, left, right) => {
        const ancestry = new Ancestry(changes);
        const here = left.filter((position) => position < changes.length);
        const there = right.filter((position) => position < changes.length);
        const { unseen, seenByAll, sawAll, sawAny } = {
          unseen: here.filter((one) => !there.some((other) => ancestry.saw(other, one))),
          seenByAll: here.filter((one) => there.every((other) => ancestry.saw(other, one))),
          sawAll: here.filter((one) => there.every((other) => ancestry.saw(one, other))),
          sawAny: here.filter((one) => there.some((other) => ancestry.saw(one, other))),
        };
        expect(ancestry.unseen(here, there)).toEqual(unseen);
        expect(ancestry.seenByAll(here, there)).toEqual(seenByAll);
        expect(ancestry.sawAll(here, there)).toEqual(sawAll);
        expect(ancestry.sawAny(here, there)).toEqual(sawAny);
      }),
    );
  });

  it('says nothing of a parent that is not here', () => {
    const [orphan] = fc.sample(histories, 1)[0] ?? [];
    if (!orphan) throw new Error('A history has a change');
    const ancestry = new Ancestry([{ ...orphan, id: changeId(9, REPLICA), parents: [changeId(3, REPLICA)] }]);
    expect(ancestry.saw(0, 0)).toBe(false);
  });
});
