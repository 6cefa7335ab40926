// Which function answers which question about the register of advice.

import type { ReadingAnswers } from '../readingAnswers.ts';
import type { Store } from '../store.ts';
import { searchRegister } from './registerSearch.ts';

export function registerReading(store: Store): Pick<ReadingAnswers, 'register.search'> {
  return { 'register.search': (asked) => searchRegister(store.connection, asked, store.today()) };
}
