// The chain from question and signal, by advice and recommendation, to project, money and effect.

import type { chain as nl } from '../nl/chain.ts';
import type { Texts } from '../texts.ts';

export const chain: Texts<typeof nl> = {
  title: 'Chain',
  place: {
    cause: 'Cause',
    advice: 'Advice',
    recommendations: 'Recommendations',
    work: 'Projects and instruments',
    proof: 'Knowledge and evidence',
  },
  drawn: 'The chain, drawn',
  asTable: 'As a table',
  asDrawing: 'As a drawing',
  here: 'this record',
  none: 'This record is not connected to anything yet',
  noneText:
    'Link recommendations to projects and instruments, and record evidence. Then you see here what became of an advice.',
  more: 'The chain is longer than fits here. Open a recommendation or a project to look further.',
  money: '{{awarded}} awarded, {{paid}} paid',
  moneyUnknown: 'no amounts filled in',
  from: 'From',
  to: 'To',
  kind: 'Kind',
  state: 'State',
  amounts: 'Money',
  leadsTo: 'Leads to',
};
