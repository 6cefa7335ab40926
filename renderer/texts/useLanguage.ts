// The language that the interface speaks now.

import { useTranslation } from 'react-i18next';
import type { Language } from '../../shared/contract/contract.ts';

/** @returns the current language; the component is drawn again when it changes */
export function useLanguage(): Language {
  const { i18n } = useTranslation();
  return i18n.language === 'en' ? 'en' : 'nl';
}
