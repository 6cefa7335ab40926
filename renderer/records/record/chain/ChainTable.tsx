// The chain as a table: each record with what follows from it.

import { useTranslation } from 'react-i18next';
import type { Chain, ChainNode } from '../../../../shared/contract/chain.ts';
import { recordHref } from '../../../app/href.ts';
import { useLabels } from '../../../texts/useLabels.ts';
import { useMoneyWords } from './ChainNodeCard.tsx';

interface ChainTableProps {
  readonly chain: Chain;
  readonly here: string;
}

export function ChainTable({ chain: { nodes, edges }, here }: ChainTableProps) {
  const { t } = useTranslation();
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const after = (id: string) => edges.flatMap(({ from, to }) => (from === id ? (byId.get(to) ?? []) : []));
  return (
    <div className="ww-links-chain__scroll">
      <table className="ww-table">
        <thead>
          <tr>
            {(['kind', 'from', 'state', 'amounts', 'leadsTo'] as const).map((name) => (
              <th key={name} scope="col">
                {t(`chain.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {nodes.map((node) => (
            <ChainRow key={node.id} node={node} isHere={node.id === here} after={after(node.id)} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface ChainRowProps {
  readonly node: ChainNode;
  readonly isHere: boolean;
  readonly after: readonly ChainNode[];
}

function ChainRow({ node: { type, id, title, states, money }, isHere, after }: ChainRowProps) {
  const { t } = useTranslation();
  const labels = useLabels();
  const words = useMoneyWords(money);
  return (
    <tr>
      <td>{labels.one(type)}</td>
      <th scope="row">
        <a href={recordHref(type, id)}>{title}</a>
        {isHere && <em> ({t('chain.here')})</em>}
      </th>
      <td>{states.map(({ field, value }) => labels.choice(type, field, value)).join(', ')}</td>
      <td>{words ?? '–'}</td>
      <td>
        <ul className="ww-links-chain__after">
          {after.map((next) => (
            <li key={next.id}>{next.title}</li>
          ))}
        </ul>
      </td>
    </tr>
  );
}
