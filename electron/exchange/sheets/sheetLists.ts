// The drop-down lists of a sheet: what they offer, the hidden sheet that holds them, and the rules of the columns.

import type { DataValidation } from '@cj-tech-master/excelts';
import type { RecordTypeName } from '../../../shared/catalogue/catalogue.ts';
import type { Language } from '../../../shared/contract/contract.ts';
import { choiceKey } from '../../../shared/texts/keys.ts';
import { textOf } from '../../../shared/texts/textOf.ts';
import { columnLetter } from './cell.ts';
import { LIST_PREFIX, LISTS_SHEET } from './ownSheet.ts';
import type { ReferenceTexts } from './referenceTexts.ts';
import type { SheetColumn } from './sheetColumns.ts';

interface ListColumn {
  readonly heading: string;
  readonly values: readonly string[];
}

/** What a column's cells may hold, in a spreadsheet's terms. */
export class SheetLists {
  readonly columns: readonly ListColumn[];
  private readonly language: Language;

  constructor(
    type: RecordTypeName,
    columns: readonly SheetColumn[],
    references: ReadonlyMap<RecordTypeName, ReferenceTexts>,
    language: Language,
  ) {
    this.language = language;
    const choices = columns.flatMap(({ name, field }): ListColumn[] => {
      if (field?.kind !== 'choice' && field?.kind !== 'yesNo') return [];
      const values = field.kind === 'choice' ? field.choices : [1, 0];
      const labels = values.map((value) => textOf(language, choiceKey(type, name, value)));
      return [{ heading: LIST_PREFIX.choices + name, values: labels }];
    });
    const records = [...references].flatMap(([target, { choices: ids, textOf: texts }]): ListColumn[] => [
      { heading: LIST_PREFIX.texts + target, values: ids.map((id) => texts.get(id) ?? id) },
      { heading: LIST_PREFIX.ids + target, values: ids },
    ]);
    this.columns = [...choices, ...records];
  }

  /** @returns the rows of the hidden sheet, its headings first */
  *rows(): Generator<(string | null)[]> {
    yield this.columns.map(({ heading }) => heading);
    const longest = Math.max(0, ...this.columns.map(({ values }) => values.length));
    for (let row = 0; row < longest; row += 1) yield this.columns.map(({ values }) => values[row] ?? null);
  }

  /** @returns the rule for a column's cells, or undefined for a column in which anything may stand */
  ruleOf({ name, field }: SheetColumn): DataValidation | undefined {
    switch (field?.kind) {
      case 'choice':
      case 'yesNo':
        return this.listRule(LIST_PREFIX.choices + name, 'stop');
      case 'reference':
        // What is not in the list may still be a record's code or id.
        return this.listRule(LIST_PREFIX.texts + field.to, 'warning');
      case 'date':
        return this.rule('date', ['date', 'greaterThan', [61]]);
      case 'money':
        return this.rule('amount', ['decimal', 'between', [-1e13, 1e13]]);
      case 'number': {
        const limits = [field.min ?? -1e13, field.max ?? 1e13];
        return this.rule('number', [field.format === 'decimal' ? 'decimal' : 'whole', 'between', limits]);
      }
      default:
        return undefined;
    }
  }

  private listRule(heading: string, errorStyle: 'stop' | 'warning'): DataValidation | undefined {
    const column = this.columns.findIndex((list) => list.heading === heading);
    const length = this.columns[column]?.values.length ?? 0;
    if (length === 0) return undefined;
    const letter = columnLetter(column);
    return {
      ...this.message('list'),
      errorStyle,
      type: 'list',
      formulae: [`${LISTS_SHEET}!$${letter}$2:$${letter}$${length + 1}`],
    };
  }

  private rule(
    message: 'date' | 'amount' | 'number',
    [type, operator, formulae]: ['date' | 'decimal' | 'whole', 'between' | 'greaterThan', number[]],
  ): DataValidation {
    return { ...this.message(message), errorStyle: 'stop', type, operator, formulae };
  }

  private message(name: 'list' | 'date' | 'amount' | 'number') {
    return {
      allowBlank: true,
      showErrorMessage: true,
      errorTitle: textOf(this.language, 'sheets.cell.wrong'),
      error: textOf(this.language, `sheets.cell.wrong_${name}`),
    };
  }
}
