// The chain of an advice, walked from either end, with the money of its projects.

import { describe, expect, it } from 'vitest';
import { chainOf } from '../../../../../electron/store/council/chain.ts';
import type { Chain } from '../../../../../shared/contract/chain.ts';
import { create, emptyStore, remove } from '../../../../support/stores.ts';

async function chain() {
  const store = await emptyStore();
  const request = create(store, 'adviceRequest', { name: 'Vraag', status: 'answered' });
  const signal = create(store, 'signal', { name: 'Signaal', status: 'advised' });
  const advice = create(store, 'advice', {
    name: 'Advies',
    kind: 'solicited',
    status: 'followUp',
    adviceRequest: request,
  });
  create(store, 'adviceSignal', { advice, signal });
  const kept = create(store, 'recommendation', {
    name: 'Aanbeveling A',
    advice,
    responseState: 'accepted',
    responseReason: 'Ja.',
    executionState: 'done',
  });
  const other = create(store, 'recommendation', { name: 'Aanbeveling B', advice, responseState: 'pending' });
  const instrument = create(store, 'instrument', { name: 'SPUK', kind: 'specificGrant' });
  const project = create(store, 'project', { name: 'Project', status: 'running', instrument });
  create(store, 'recommendationProject', { recommendation: kept, project });
  create(store, 'allocation', { name: 'T', instrument, project, year: 2025, awarded: 250_000_00 });
  const study = create(store, 'knowledgeItem', { name: 'Evaluatie', kind: 'study', project });
  const evidence = create(store, 'evidence', { name: 'Brief', recommendation: kept });
  return { store, request, signal, advice, kept, other, project, study, evidence };
}

const titles = ({ nodes }: Chain) => nodes.map(({ title }) => title);

describe('the chain', () => {
  it('leads from an advice back to its cause and on to project, money and proof', async () => {
    const { store, advice, kept, project } = await chain();
    const found = chainOf(store.connection, 'advice', advice);
    expect(titles(found)).toEqual([
      'Vraag',
      'Signaal',
      'Advies',
      'Aanbeveling A',
      'Aanbeveling B',
      'Project',
      'Brief',
      'Evaluatie',
    ]);
    expect(found.edges).toContainEqual({ from: kept, to: project });
    expect(found.nodes.find(({ id }) => id === project)?.money).toEqual({ awarded: 250_000_00, paid: null });
    expect(found.nodes.find(({ id }) => id === kept)?.states).toEqual([
      { field: 'responseState', value: 'accepted' },
      { field: 'executionState', value: 'done' },
    ]);
  });

  it('leads from an evaluation back to the question, past the recommendations it has nothing to do with', async () => {
    const { store, study } = await chain();
    expect(titles(chainOf(store.connection, 'knowledgeItem', study))).toEqual([
      'Vraag',
      'Signaal',
      'Advies',
      'Aanbeveling A',
      'Project',
      'Evaluatie',
    ]);
  });

  it('leads from a question to all that became of it', async () => {
    const { store, request } = await chain();
    expect(titles(chainOf(store.connection, 'adviceRequest', request))).not.toContain('Signaal');
    expect(titles(chainOf(store.connection, 'adviceRequest', request))).toContain('Brief');
  });

  it('leaves out what was deleted', async () => {
    const { store, advice, kept } = await chain();
    remove(store, 'recommendation', kept);
    expect(titles(chainOf(store.connection, 'advice', advice))).toEqual([
      'Vraag',
      'Signaal',
      'Advies',
      'Aanbeveling B',
    ]);
  });

  it('of a record that is linked to nothing is the record alone', async () => {
    const { store } = await chain();
    const alone = create(store, 'signal', { name: 'Los', status: 'new' });
    expect(titles(chainOf(store.connection, 'signal', alone))).toEqual(['Los']);
  });
});
