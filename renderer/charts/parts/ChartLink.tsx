// A mark that leads to the records behind it. Knows no router: an address, a callback, or neither.

import type { KeyboardEvent, MouseEvent, ReactNode } from 'react';

/** How a mark is opened. With neither it is only a picture with a name. */
export interface Opening {
  readonly href?: string | undefined;
}

interface ChartLinkProps extends Opening {
  readonly id: string;
  /** The accessible name: what it is and its figure. */
  readonly name: string;
  readonly onOpen?: ((id: string) => void) | undefined;
  /** For charts that let the arrow keys walk between marks. */
  readonly tabIndex?: 0 | -1 | undefined;
  readonly children: ReactNode;
}

/** @returns the children as a link (address), a button (callback only) or a named image (neither) */
export function ChartLink({ id, name, href, onOpen, tabIndex, children }: ChartLinkProps) {
  const shared = { className: 'chart-link', 'aria-label': name, 'data-id': id, children };
  if (href !== undefined) {
    const open = (event: MouseEvent) => {
      // With a modifier the user asks for another window: that is up to the address.
      if (!onOpen || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      onOpen(id);
    };
    return <a {...shared} href={href} tabIndex={tabIndex} onClick={open} />;
  }
  if (onOpen) {
    const openByKey = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      onOpen(id);
    };
    return <g {...shared} role="button" tabIndex={tabIndex ?? 0} onClick={() => onOpen(id)} onKeyDown={openByKey} />;
  }
  return <g {...shared} role="img" tabIndex={tabIndex} />;
}
