// What every view of the money is given.

import type { MoneyFilter } from '../../../shared/contract/money.ts';
import type { MoneyAddress, Unit } from './moneyAddress.ts';

export interface MoneyViewProps {
  readonly address: MoneyAddress;
  /** The amounts that the address chooses. */
  readonly filter: MoneyFilter;
  /** The year of the address, or the one that says most when it names none. */
  readonly year: number;
  readonly unit: Unit;
  /** Goes to another address of the page; the one before stays one step back. */
  readonly go: (address: MoneyAddress) => void;
}
