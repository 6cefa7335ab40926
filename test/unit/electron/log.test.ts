// What the log says of an error: where, never what somebody typed or who they are.

import { homedir } from 'node:os';
import { describe, expect, it } from 'vitest';
import { lineOf, originOf } from '../../../electron/log.ts';

describe('a line of the log', () => {
  it('is the event with its facts', () => {
    expect(lineOf('gate.slow', { name: 'records.list', ms: 81 })).toBe('gate.slow name="records.list" ms=81');
    expect(lineOf('store.opened')).toBe('store.opened');
  });

  it('stays one line, whatever a fact holds', () => {
    expect(lineOf('gate.refused', { detail: 'a\nb' })).not.toContain('\n');
  });
});

describe('the origin of an error', () => {
  it('has the kind and the place, without the message and the home folder', () => {
    const error = new TypeError('Fatima woont in Delft\nsecond line');
    error.stack = `TypeError: Fatima woont in Delft\nsecond line\n    at save (${homedir()}/app/save.ts:1:2)`;
    expect(originOf(error)).toEqual({ error: 'TypeError', at: 'at save (~/app/save.ts:1:2)' });
  });

  it('says of something that is no error only what kind of thing it is', () => {
    expect(originOf('Fatima')).toEqual({ error: 'string' });
  });
});
