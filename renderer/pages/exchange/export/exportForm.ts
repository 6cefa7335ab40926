// What a person has filled in to make a package, and the request that it comes down to.

import type {
  ExportRequest,
  ExportScope,
  PackageKind,
  PersonalDataProfile,
} from '../../../../shared/contract/packages.ts';
import { isLongEnough } from '../../../../shared/passphrase.ts';

export type ScopeChoice = 'everything' | 'project' | 'municipality' | 'instrument' | 'council';

export interface ChosenRecord {
  readonly id: string;
  readonly title: string;
}

export interface ExportForm {
  readonly kind: PackageKind;
  readonly profile: PersonalDataProfile;
  readonly scope: ScopeChoice;
  /** Of a scope of chosen records: which. */
  readonly chosen: readonly ChosenRecord[];
  /** ISO date of a snapshot; null for now. */
  readonly date: string | null;
  readonly recipient: string | null;
  /** The fingerprint of the colleague for whom it is, who gets only what they lack. */
  readonly colleague: string | null;
  readonly isEncrypted: boolean;
  readonly passphrase: string | null;
  readonly withAttachments: boolean;
}

export const emptyForm: ExportForm = {
  kind: 'exchange',
  profile: 'full',
  scope: 'everything',
  chosen: [],
  date: null,
  recipient: null,
  colleague: null,
  isEncrypted: false,
  passphrase: null,
  withAttachments: true,
};

export type FormProblem = 'nothingChosen' | 'passphraseTooShort' | 'notADate';

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** @returns what is still wrong, by the field at which it is said */
export function problemsOf(form: ExportForm): { readonly [Field in 'chosen' | 'passphrase' | 'date']?: FormProblem } {
  const isOfRecords = !['everything', 'council'].includes(form.scope);
  return {
    ...(isOfRecords && form.chosen.length === 0 ? { chosen: 'nothingChosen' as const } : {}),
    ...(form.isEncrypted && !isLongEnough(form.passphrase ?? '') ? { passphrase: 'passphraseTooShort' as const } : {}),
    ...(form.kind !== 'exchange' && form.date !== null && !ISO_DATE.test(form.date)
      ? { date: 'notADate' as const }
      : {}),
  };
}

function scopeOf({ scope, chosen }: ExportForm): ExportScope {
  if (scope === 'everything' || scope === 'council') return { kind: scope };
  return { kind: 'records', type: scope, ids: chosen.map(({ id }) => id) };
}

/** @returns the request of a form without {@link problemsOf} */
export function requestOf(form: ExportForm): ExportRequest {
  const isExchange = form.kind === 'exchange';
  return {
    kind: form.kind,
    profile: form.kind === 'openData' ? 'withoutPersonal' : form.profile,
    scope: scopeOf(form),
    recipient: form.recipient ?? '',
    withAttachments: form.withAttachments,
    ...(!isExchange && form.date !== null ? { date: form.date } : {}),
    ...(isExchange && form.colleague !== null ? { colleague: form.colleague } : {}),
    ...(form.isEncrypted && form.passphrase !== null ? { passphrase: form.passphrase } : {}),
  };
}
