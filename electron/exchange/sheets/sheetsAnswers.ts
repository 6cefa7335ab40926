// Which function answers which question about tables.

import type { Output, ParsedInput } from '../../../shared/contract/contract.ts';
import type { Sheets } from './sheets.ts';

type Name = 'choose' | 'mapping' | 'check' | 'rows' | 'apply' | 'discard' | 'cancel';

type SheetsAnswers = {
  readonly [N in `sheets.${Name}`]: (input: ParsedInput<N>) => Output<N> | Promise<Output<N>>;
};

/** @returns the answers of the store; opening and writing a file are asked by the main process alone */
export function sheetsAnswers(sheets: Sheets): SheetsAnswers {
  return {
    'sheets.choose': (input) => sheets.choose(input),
    'sheets.mapping': (input) => sheets.mapping(input),
    'sheets.check': (input) => sheets.check(input),
    'sheets.rows': (input) => sheets.rows(input),
    'sheets.apply': (input) => sheets.apply(input),
    'sheets.discard': () => sheets.discard(),
    'sheets.cancel': () => sheets.cancel(),
  };
}
