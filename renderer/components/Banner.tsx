// A message that stays on the page until its cause is gone.

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Tone } from '../../shared/catalogue/fields.ts';
import { toneIcons } from './tones.ts';
import './Banner.css';
import './Tones.css';

export interface BannerProps {
  readonly tone: Tone;
  /** What happened, in a few words. */
  readonly title?: string;
  /** What it means and what to do. */
  readonly children?: ReactNode;
  readonly action?: ReactNode;
  /** Read aloud at once: for what just went wrong. */
  readonly isAlert?: boolean;
}

export function Banner({ tone, title, children, action, isAlert = false }: BannerProps) {
  const { t } = useTranslation();
  const Icon = toneIcons[tone];
  return (
    <div className={`ww-banner ww-tone-${tone}`} {...(isAlert ? { role: 'alert' } : {})}>
      <Icon size={16} role="img" aria-label={t(`component.tone.${tone}`)} aria-hidden={false} />
      <div className="ww-banner__text">
        {title !== undefined && <strong className="ww-banner__title">{title}</strong>} {children}
      </div>
      {action}
    </div>
  );
}
