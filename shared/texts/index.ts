// All texts of the interface in both languages, in the shape that i18next takes. One line an area.

import { about as aboutEn } from './en/about.ts';
import { amounts as amountsEn } from './en/amounts.ts';
import { attachment as attachmentEn } from './en/attachment.ts';
import { calendar as calendarEn } from './en/calendar.ts';
import { chain as chainEn } from './en/chain.ts';
import { changes as changesEn } from './en/changes.ts';
import { chart as chartEn } from './en/chart.ts';
import { choice as choiceEn } from './en/choice.ts';
import { cli as cliEn } from './en/cli.ts';
import { colleague as colleagueEn } from './en/colleague.ts';
import { compare as compareEn } from './en/compare.ts';
import { component as componentEn } from './en/component.ts';
import { conflicts as conflictsEn } from './en/conflicts.ts';
import { council as councilEn } from './en/council.ts';
import { dialog as dialogEn } from './en/dialog.ts';
import { documents as documentsEn } from './en/documents.ts';
import { erasure as erasureEn } from './en/erasure.ts';
import { error as errorEn } from './en/error.ts';
import { exchange as exchangeEn } from './en/exchange.ts';
import { exportTexts as exportEn } from './en/export.ts';
import { field as fieldEn } from './en/field.ts';
import { finding as findingEn } from './en/finding.ts';
import { flow as flowEn } from './en/flow.ts';
import { folder as folderEn } from './en/folder.ts';
import { format as formatEn } from './en/format.ts';
import { hint as hintEn } from './en/hint.ts';
import { key as keyEn } from './en/key.ts';
import { list as listEn } from './en/list.ts';
import { markdown as markdownEn } from './en/markdown.ts';
import { meeting as meetingEn } from './en/meeting.ts';
import { menu as menuEn } from './en/menu.ts';
import { money as moneyEn } from './en/money.ts';
import { newAdvice as newAdviceEn } from './en/newAdvice.ts';
import { overview as overviewEn } from './en/overview.ts';
import { dataPackage as dataPackageEn } from './en/package.ts';
import { page as pageEn } from './en/page.ts';
import { places as placesEn } from './en/places.ts';
import { problem as problemEn } from './en/problem.ts';
import { quickEntry as quickEntryEn } from './en/quickEntry.ts';
import { recommendations as recommendationsEn } from './en/recommendations.ts';
import { record as recordEn } from './en/record.ts';
import { refusal as refusalEn } from './en/refusal.ts';
import { register as registerEn } from './en/register.ts';
import { report as reportEn } from './en/report.ts';
import { scenarios as scenariosEn } from './en/scenarios.ts';
import { section as sectionEn } from './en/section.ts';
import { settings as settingsEn } from './en/settings.ts';
import { sheets as sheetsEn } from './en/sheets.ts';
import { shell as shellEn } from './en/shell.ts';
import { type as typeEn } from './en/type.ts';
import { view as viewEn } from './en/view.ts';
import { viewing as viewingEn } from './en/viewing.ts';
import { about as aboutNl } from './nl/about.ts';
import { amounts as amountsNl } from './nl/amounts.ts';
import { attachment as attachmentNl } from './nl/attachment.ts';
import { calendar as calendarNl } from './nl/calendar.ts';
import { chain as chainNl } from './nl/chain.ts';
import { changes as changesNl } from './nl/changes.ts';
import { chart as chartNl } from './nl/chart.ts';
import { choice as choiceNl } from './nl/choice.ts';
import { cli as cliNl } from './nl/cli.ts';
import { colleague as colleagueNl } from './nl/colleague.ts';
import { compare as compareNl } from './nl/compare.ts';
import { component as componentNl } from './nl/component.ts';
import { conflicts as conflictsNl } from './nl/conflicts.ts';
import { council as councilNl } from './nl/council.ts';
import { dialog as dialogNl } from './nl/dialog.ts';
import { documents as documentsNl } from './nl/documents.ts';
import { erasure as erasureNl } from './nl/erasure.ts';
import { error as errorNl } from './nl/error.ts';
import { exchange as exchangeNl } from './nl/exchange.ts';
import { exportTexts as exportNl } from './nl/export.ts';
import { field as fieldNl } from './nl/field.ts';
import { finding as findingNl } from './nl/finding.ts';
import { flow as flowNl } from './nl/flow.ts';
import { folder as folderNl } from './nl/folder.ts';
import { format as formatNl } from './nl/format.ts';
import { hint as hintNl } from './nl/hint.ts';
import { key as keyNl } from './nl/key.ts';
import { list as listNl } from './nl/list.ts';
import { markdown as markdownNl } from './nl/markdown.ts';
import { meeting as meetingNl } from './nl/meeting.ts';
import { menu as menuNl } from './nl/menu.ts';
import { money as moneyNl } from './nl/money.ts';
import { newAdvice as newAdviceNl } from './nl/newAdvice.ts';
import { overview as overviewNl } from './nl/overview.ts';
import { dataPackage as dataPackageNl } from './nl/package.ts';
import { page as pageNl } from './nl/page.ts';
import { places as placesNl } from './nl/places.ts';
import { problem as problemNl } from './nl/problem.ts';
import { quickEntry as quickEntryNl } from './nl/quickEntry.ts';
import { recommendations as recommendationsNl } from './nl/recommendations.ts';
import { record as recordNl } from './nl/record.ts';
import { refusal as refusalNl } from './nl/refusal.ts';
import { register as registerNl } from './nl/register.ts';
import { report as reportNl } from './nl/report.ts';
import { scenarios as scenariosNl } from './nl/scenarios.ts';
import { section as sectionNl } from './nl/section.ts';
import { settings as settingsNl } from './nl/settings.ts';
import { sheets as sheetsNl } from './nl/sheets.ts';
import { shell as shellNl } from './nl/shell.ts';
import { type as typeNl } from './nl/type.ts';
import { view as viewNl } from './nl/view.ts';
import { viewing as viewingNl } from './nl/viewing.ts';

export const resources = {
  nl: {
    translation: {
      choice: choiceNl,
      field: fieldNl,
      finding: findingNl,
      hint: hintNl,
      problem: problemNl,
      type: typeNl,
      view: viewNl,
      exchange: exchangeNl,
      overview: overviewNl,
      about: aboutNl,
      chain: chainNl,
      changes: changesNl,
      chart: chartNl,
      cli: cliNl,
      colleague: colleagueNl,
      component: componentNl,
      conflicts: conflictsNl,
      council: councilNl,
      dialog: dialogNl,
      error: errorNl,
      flow: flowNl,
      folder: folderNl,
      format: formatNl,
      key: keyNl,
      list: listNl,
      markdown: markdownNl,
      newAdvice: newAdviceNl,
      quickEntry: quickEntryNl,
      meeting: meetingNl,
      menu: menuNl,
      viewing: viewingNl,
      compare: compareNl,
      attachment: attachmentNl,
      documents: documentsNl,
      erasure: erasureNl,
      export: exportNl,
      package: dataPackageNl,
      record: recordNl,
      refusal: refusalNl,
      recommendations: recommendationsNl,
      register: registerNl,
      report: reportNl,
      money: moneyNl,
      places: placesNl,
      calendar: calendarNl,
      scenarios: scenariosNl,
      amounts: amountsNl,
      page: pageNl,
      section: sectionNl,
      settings: settingsNl,
      sheets: sheetsNl,
      shell: shellNl,
    },
  },
  en: {
    translation: {
      choice: choiceEn,
      field: fieldEn,
      finding: findingEn,
      hint: hintEn,
      problem: problemEn,
      type: typeEn,
      view: viewEn,
      exchange: exchangeEn,
      overview: overviewEn,
      about: aboutEn,
      chain: chainEn,
      changes: changesEn,
      chart: chartEn,
      cli: cliEn,
      colleague: colleagueEn,
      component: componentEn,
      conflicts: conflictsEn,
      council: councilEn,
      dialog: dialogEn,
      error: errorEn,
      flow: flowEn,
      folder: folderEn,
      format: formatEn,
      key: keyEn,
      list: listEn,
      markdown: markdownEn,
      newAdvice: newAdviceEn,
      quickEntry: quickEntryEn,
      meeting: meetingEn,
      menu: menuEn,
      viewing: viewingEn,
      compare: compareEn,
      attachment: attachmentEn,
      documents: documentsEn,
      erasure: erasureEn,
      export: exportEn,
      package: dataPackageEn,
      record: recordEn,
      refusal: refusalEn,
      recommendations: recommendationsEn,
      register: registerEn,
      report: reportEn,
      money: moneyEn,
      places: placesEn,
      calendar: calendarEn,
      scenarios: scenariosEn,
      amounts: amountsEn,
      page: pageEn,
      section: sectionEn,
      settings: settingsEn,
      sheets: sheetsEn,
      shell: shellEn,
    },
  },
} as const;
