// A figure that leads to the list behind it.

import type { AnchorHTMLAttributes, ReactNode } from 'react';
import type { Tone } from '../../shared/catalogue/fields.ts';
import { toneIcons } from './tones.ts';
import './Tile.css';
import './Tones.css';

export interface TileProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'children'> {
  readonly label: string;
  readonly value: ReactNode;
  /** One line that puts the figure in proportion. */
  readonly detail?: ReactNode;
  /** Gives the figure an icon and a colour; the label or detail says in words what is the matter. */
  readonly tone?: Tone;
}

/** Takes all properties of a link, so that the router's `createLink(Tile)` makes a typed one of it. */
export function Tile({ label, value, detail, tone, ...link }: TileProps) {
  const Icon = tone === undefined || tone === 'neutral' ? null : toneIcons[tone];
  return (
    <a {...link} className={`ww-tile ww-tone-${tone ?? 'neutral'}`}>
      <span className="ww-tile__label">{label}</span>
      <span className="ww-tile__value">
        {value}
        {Icon && <Icon size={18} aria-hidden className="ww-tile__icon" />}
      </span>
      {detail !== undefined && <span className="ww-tile__detail">{detail}</span>}
    </a>
  );
}
