// A part of a page that appears because of what the person just did: brought into view, and the keyboard goes on there.

import { type ReactNode, useEffect, useRef } from 'react';
import './Arrival.css';

export function Arrival({ children }: { readonly children: ReactNode }) {
  const part = useRef<HTMLDivElement>(null);
  useEffect(() => {
    part.current?.focus({ preventScroll: true });
    part.current?.scrollIntoView({ block: 'start' });
  }, []);
  return (
    <div ref={part} className="ww-arrival" tabIndex={-1}>
      {children}
    </div>
  );
}
