// Sets i18next up with our texts, and teaches the compiler their keys.

import i18next, { type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '../../shared/contract/contract.ts';
import { resources } from '../../shared/texts/index.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: (typeof resources)['nl'];
  }
}

/** Makes the texts ready in a language. Synchronous, because all of them are bundled. */
export function startTexts(language: Language): i18n {
  void i18next.use(initReactI18next).init({
    resources,
    lng: language,
    fallbackLng: 'nl',
    initAsync: false,
    interpolation: { escapeValue: false },
  });
  document.documentElement.lang = language;
  return i18next;
}

/** Switches every text on the screen to another language. */
export async function switchLanguage(language: Language): Promise<void> {
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
}
