// Brings in the look: font, tokens, and what follows from them. Imported once, before any component.

import '@fontsource/fira-sans/latin-400.css';
import '@fontsource/fira-sans/latin-ext-400.css';
import '@fontsource/fira-sans/latin-500.css';
import '@fontsource/fira-sans/latin-ext-500.css';
import '@fontsource/fira-sans/latin-600.css';
import '@fontsource/fira-sans/latin-ext-600.css';
import './tokens.css';
import './base.css';
import './print.css';
import type { Theme } from '../../shared/contract/contract.ts';

/** Shows the whole interface in a theme; "system" follows the computer's setting. */
export function applyTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}
