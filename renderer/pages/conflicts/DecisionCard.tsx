// One of the possibilities to choose from, with where it comes from and the button that chooses it.

import { type ReactNode, useId } from 'react';
import { Badge } from '../../components/Badge.tsx';
import { Button } from '../../components/Button.tsx';
import { KeyHint } from '../../components/KeyHint.tsx';

export interface DecisionCardProps {
  readonly title: string;
  /** Who and when, one line for each. */
  readonly makers: readonly string[];
  readonly badge?: string | undefined;
  readonly children: ReactNode;
  /** Left out for what cannot be chosen: what stood there before. */
  readonly choose?: {
    readonly label: string;
    readonly keys: string | undefined;
    readonly isPending: boolean;
    readonly onPress: () => void;
  };
}

export function DecisionCard({ title, makers, badge, children, choose }: DecisionCardProps) {
  const id = useId();
  return (
    <section className={`ww-decision-card${choose ? '' : ' ww-decision-card--past'}`} aria-labelledby={id}>
      <header>
        <h3 id={id}>{title}</h3>
        {makers.map((maker) => (
          <p key={maker} className="ww-muted">
            {maker}
          </p>
        ))}
      </header>
      <div className="ww-decision-card__value">{children}</div>
      {badge !== undefined && <Badge tone="info">{badge}</Badge>}
      {choose && (
        <Button isPending={choose.isPending} onPress={choose.onPress}>
          {choose.label}
          <KeyOnButton keys={choose.keys} />
        </Button>
      )}
    </section>
  );
}

/** The key of a button on the button itself; a screen reader reads keys in the help sheet. */
export function KeyOnButton({ keys }: { readonly keys: string | undefined }) {
  if (keys === undefined) return null;
  return (
    <span className="ww-decision-key" aria-hidden>
      <KeyHint keys={keys} />
    </span>
  );
}
