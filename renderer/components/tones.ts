// The icon of each tone: what a state means is never said by colour alone.

import { CircleAlert, CircleCheck, CircleDot, Info, type LucideIcon, TriangleAlert } from 'lucide-react';
import type { Tone } from '../../shared/catalogue/fields.ts';

export const toneIcons: { readonly [T in Tone]: LucideIcon } = {
  neutral: CircleDot,
  info: Info,
  good: CircleCheck,
  attention: TriangleAlert,
  bad: CircleAlert,
};
