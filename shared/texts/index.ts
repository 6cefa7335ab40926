// All texts of the interface in both languages, in the shape that i18next takes. One line an area.

import { chart as chartEn } from './en/chart.ts';
import { component as componentEn } from './en/component.ts';
import { dialog as dialogEn } from './en/dialog.ts';
import { error as errorEn } from './en/error.ts';
import { format as formatEn } from './en/format.ts';
import { list as listEn } from './en/list.ts';
import { menu as menuEn } from './en/menu.ts';
import { record as recordEn } from './en/record.ts';
import { chart as chartNl } from './nl/chart.ts';
import { component as componentNl } from './nl/component.ts';
import { dialog as dialogNl } from './nl/dialog.ts';
import { error as errorNl } from './nl/error.ts';
import { format as formatNl } from './nl/format.ts';
import { list as listNl } from './nl/list.ts';
import { menu as menuNl } from './nl/menu.ts';
import { record as recordNl } from './nl/record.ts';
import { cli as cliEn } from './en/cli.ts';
import { cli as cliNl } from './nl/cli.ts';
import { dataPackage as dataPackageEn } from './en/package.ts';
import { dataPackage as dataPackageNl } from './nl/package.ts';
import { refusal as refusalEn } from './en/refusal.ts';
import { refusal as refusalNl } from './nl/refusal.ts';

export const resources = {
  nl: {
    translation: {
      refusal: refusalNl,
      package: dataPackageNl,
      cli: cliNl,
      chart: chartNl,
      component: componentNl,
      dialog: dialogNl,
      error: errorNl,
      format: formatNl,
      list: listNl,
      menu: menuNl,
      record: recordNl,
    },
  },
  en: {
    translation: {
      refusal: refusalEn,
      package: dataPackageEn,
      cli: cliEn,
      chart: chartEn,
      component: componentEn,
      dialog: dialogEn,
      error: errorEn,
      format: formatEn,
      list: listEn,
      menu: menuEn,
      record: recordEn,
    },
  },
} as const;
