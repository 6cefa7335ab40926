// A list with a record beside it: a divider to drag between them, and the record over the list in a narrow window.

import { type KeyboardEvent, type PointerEvent, type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import './split.css';

interface SplitState {
  /** The record's part of the width, between {@link LEAST} and {@link MOST}. */
  readonly share: number;
  readonly setShare: (share: number) => void;
}

const LEAST = 0.3;
const MOST = 0.75;
const KEY_STEP = 0.02;

function within(share: number): number {
  return Math.max(LEAST, Math.min(MOST, share));
}

const useSplit = create<SplitState>()(
  persist((set) => ({ share: 0.48, setShare: (share) => set({ share: within(share) }) }), {
    name: 'weerwerk.split',
    version: 1,
  }),
);

interface SplitViewProps {
  readonly list: ReactNode;
  /** Undefined when no record is open: the list then has all the room. */
  readonly record: ReactNode | undefined;
  /** There is no room for both: the record lies over the list, which keeps its place beneath. */
  readonly isNarrow: boolean;
}

export function SplitView({ list, record, isNarrow }: SplitViewProps) {
  const { t } = useTranslation();
  const { share, setShare } = useSplit();
  const frame = useRef<HTMLDivElement>(null);
  const isOpen = record !== undefined;

  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const box = frame.current?.getBoundingClientRect();
    if (!box || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
    setShare((box.right - event.clientX) / box.width);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const steps: { readonly [key: string]: number } = { ArrowLeft: KEY_STEP, ArrowRight: -KEY_STEP };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    setShare(share + step);
  };
  return (
    <div ref={frame} className="ww-split" data-narrow={isNarrow || undefined}>
      <div className="ww-split-list" inert={isNarrow && isOpen}>
        {list}
      </div>
      {isOpen && !isNarrow && (
        <div
          role="separator"
          aria-orientation="vertical"
          aria-label={t('record.divider')}
          aria-valuenow={Math.round(share * 100)}
          aria-valuemin={LEAST * 100}
          aria-valuemax={MOST * 100}
          tabIndex={0}
          className="ww-split-divider"
          onKeyDown={onKeyDown}
          onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
          onPointerMove={onPointerMove}
        />
      )}
      {isOpen && (
        <div className="ww-split-record" style={isNarrow ? undefined : { flexBasis: `${share * 100}%` }}>
          {record}
        </div>
      )}
    </div>
  );
}
