// A framed part of a page, with a heading.

import { type ReactNode, useId } from 'react';
import './Panel.css';

export interface PanelProps {
  readonly title?: string;
  /** Buttons at the end of the heading's line. */
  readonly actions?: ReactNode;
  /** Without space around the content, for a table that reaches the frame. */
  readonly isFlush?: boolean;
  readonly children: ReactNode;
}

export function Panel({ title, actions, isFlush = false, children }: PanelProps) {
  const id = useId();
  return (
    <section className="ww-panel" {...(title === undefined ? {} : { 'aria-labelledby': id })}>
      {(title !== undefined || actions !== undefined) && (
        <header className="ww-panel__header">
          <h2 id={id} className="ww-panel__title">
            {title}
          </h2>
          {actions}
        </header>
      )}
      <div className={isFlush ? 'ww-panel__content ww-panel__content--flush' : 'ww-panel__content'}>{children}</div>
    </section>
  );
}
