// @vitest-environment jsdom
// Answers are kept until the store says that something changed.

import { describe, expect, it } from 'vitest';
import { call } from '../../../../renderer/bridge/call.ts';
import { keepFresh, makeQueryClient } from '../../../../renderer/bridge/queryClient.ts';
import { WeerwerkError } from '../../../../shared/errors.ts';
import { installFakeBridge } from '../../support/fakeBridge.ts';

const KEY = ['undo.state', {}];

describe('keepFresh', () => {
  it('has everything asked again when records change, and stops when told', () => {
    const bridge = installFakeBridge({});
    const client = makeQueryClient();
    const isStale = (): boolean | undefined => client.getQueryState(KEY)?.isInvalidated;
    client.setQueryData(KEY, { undo: null, redo: null });
    const end = keepFresh(client);
    expect(isStale()).toBe(false);
    bridge.tell('changed', { types: ['project'] });
    expect(isStale()).toBe(true);

    client.setQueryData(KEY, { undo: null, redo: null });
    end();
    bridge.tell('changed', { types: ['project'] });
    expect(isStale()).toBe(false);
  });
});

describe('call', () => {
  it('throws the error that came over the bridge, with its code', async () => {
    installFakeBridge({});
    await expect(call('undo.undo', {})).rejects.toThrowError(WeerwerkError);
    await expect(call('undo.undo', {})).rejects.toMatchObject({ report: { code: 'notFound' } });
  });
});
