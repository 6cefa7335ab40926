// All texts of the interface in both languages, in the shape that i18next takes. One line an area.

import { dialog as dialogEn } from './en/dialog.ts';
import { error as errorEn } from './en/error.ts';
import { menu as menuEn } from './en/menu.ts';
import { dialog as dialogNl } from './nl/dialog.ts';
import { error as errorNl } from './nl/error.ts';
import { menu as menuNl } from './nl/menu.ts';

export const resources = {
  nl: {
    translation: {
      dialog: dialogNl,
      error: errorNl,
      menu: menuNl,
    },
  },
  en: {
    translation: {
      dialog: dialogEn,
      error: errorEn,
      menu: menuEn,
    },
  },
} as const;
