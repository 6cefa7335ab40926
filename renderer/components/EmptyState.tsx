// What stands where nothing is yet: what belongs here, and the first step.

import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import './EmptyState.css';

export interface EmptyStateProps {
  readonly icon?: LucideIcon;
  readonly title: string;
  readonly children?: ReactNode;
  /** The first step, as a button. */
  readonly action?: ReactNode;
}

export function EmptyState({ icon: Icon, title, children, action }: EmptyStateProps) {
  return (
    <div className="ww-empty">
      {Icon !== undefined && <Icon size={28} strokeWidth={1.5} aria-hidden className="ww-empty__icon" />}
      <p className="ww-empty__title">{title}</p>
      {children !== undefined && <p className="ww-empty__text">{children}</p>}
      {action}
    </div>
  );
}
