// Sets i18next up with our texts, and teaches the compiler their keys.

import i18next, { type FormatterModule, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '../../shared/contract/contract.ts';
import { formatNumber } from '../../shared/format/formatNumber.ts';
import { resources } from '../../shared/texts/index.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: (typeof resources)['nl'];
  }
}

/** Writes the count of a plural as every other number on the screen: "1.058 wijzigingen". Other values stay as they are. */
const counts: FormatterModule = {
  type: 'formatter',
  init: () => undefined,
  add: () => undefined,
  addCached: () => undefined,
  format: (value, _format, language, options) =>
    options?.['interpolationkey'] === 'count' && typeof value === 'number'
      ? formatNumber(value, language === 'en' ? 'en' : 'nl')
      : value,
};

/** Makes the texts ready in a language. Synchronous, because all of them are bundled. */
export function startTexts(language: Language): i18n {
  void i18next
    .use(counts)
    .use(initReactI18next)
    .init({
      resources,
      lng: language,
      fallbackLng: 'nl',
      initAsync: false,
      interpolation: { escapeValue: false, alwaysFormat: true },
    });
  document.documentElement.lang = language;
  return i18next;
}

/** Switches every text on the screen to another language. */
export async function switchLanguage(language: Language): Promise<void> {
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
}
