// A state in a word, with the icon and colour of its tone.

import type { ReactNode } from 'react';
import type { Tone } from '../../shared/catalogue/fields.ts';
import { toneIcons } from './tones.ts';
import './Badge.css';
import './Tones.css';

export interface BadgeProps {
  readonly tone?: Tone;
  readonly children: ReactNode;
}

export function Badge({ tone = 'neutral', children }: BadgeProps) {
  const Icon = toneIcons[tone];
  return (
    <span className={`ww-badge ww-tone-${tone}`}>
      <Icon size={14} aria-hidden />
      <span className="ww-badge__text">{children}</span>
    </span>
  );
}
