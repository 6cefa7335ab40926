// What an attack on the reading of packages is: one fault in a package that is sound in every other way.

import type { Refusal } from '../../../../../electron/exchange/refusal.ts';
import type { Forgery } from '../../../../support/makePackage.ts';

export interface Attack {
  readonly what: string;
  readonly refusal: Refusal;
  readonly forgery: Forgery;
  /** The same package without the fault, which must be taken; the unaltered package when left out. */
  readonly control?: Forgery;
}
