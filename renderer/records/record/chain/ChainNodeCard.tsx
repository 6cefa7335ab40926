// One link of the chain: what it is, how it stands, and its money.

import { useTranslation } from 'react-i18next';
import { fieldOf } from '../../../../shared/catalogue/catalogue.ts';
import type { ChainNode } from '../../../../shared/contract/chain.ts';
import { recordHref } from '../../../app/href.ts';
import { Badge } from '../../../components/Badge.tsx';
import { useFormat } from '../../../texts/useFormat.ts';
import { useLabels } from '../../../texts/useLabels.ts';
import { presentationOf } from '../../presentation.ts';

interface ChainNodeCardProps {
  readonly node: ChainNode;
  /** It is the record whose pane this is. */
  readonly isHere: boolean;
}

export function ChainNodeCard({ node: { type, id, title, states, money }, isHere }: ChainNodeCardProps) {
  const { t } = useTranslation();
  const labels = useLabels();
  const { icon: Icon } = presentationOf(type);
  const words = useMoneyWords(money);
  return (
    <>
      <span className="ww-links-chain__type">
        <Icon size={14} aria-hidden /> {labels.one(type)}
        {isHere && <em> ({t('chain.here')})</em>}
      </span>
      <a href={recordHref(type, id)} {...(isHere ? { 'aria-current': 'true' as const } : {})}>
        {title}
      </a>
      {states.length > 0 && (
        <span className="ww-links-chain__states">
          {states.map(({ field, value }) => {
            const declared = fieldOf(type, field);
            const tone = (declared?.kind === 'choice' && declared.tones?.[value]) || 'neutral';
            return (
              <Badge key={field} tone={tone}>
                {labels.choice(type, field, value)}
              </Badge>
            );
          })}
        </span>
      )}
      {words !== null && <small className="ww-muted">{words}</small>}
    </>
  );
}

/** @returns what was awarded and paid, in words; null for a record that has no money of its own */
export function useMoneyWords(money: ChainNode['money']): string | null {
  const { t } = useTranslation();
  const format = useFormat();
  if (money === null) return null;
  const { awarded, paid } = money;
  if (awarded === null && paid === null) return t('chain.moneyUnknown');
  const write = (amount: number | null) => (amount === null ? '–' : format.moneyShort(amount));
  return t('chain.money', { awarded: write(awarded), paid: write(paid) });
}
