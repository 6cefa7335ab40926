// How far a grant has come: what was awarded, committed, paid, spent, settled and claimed back, each leading to its records.

import { ChevronRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { RecordTypeName } from '../../../shared/catalogue/catalogue.ts';
import type { RecordDetail } from '../../../shared/contract/queries.ts';
import type { Figure } from '../../../shared/money/figures.ts';
import { moneyHref } from '../../app/href.ts';
import { useAsk } from '../../bridge/useAsk.ts';
import { useFormat } from '../../texts/useFormat.ts';
import './GrantChain.css';

const STEPS = ['awarded', 'committed', 'paid', 'spent', 'settled', 'reclaimed', 'received'] as const satisfies Figure[];
/** The steps that a decentralisation grant knows: nobody accounts for it, and nothing comes back (Fvw art. 13). */
const FREE_STEPS: readonly Figure[] = ['awarded', 'committed', 'paid'];

/** The types whose records are a step of one decision. */
const CHAIN_TYPES: readonly RecordTypeName[] = [
  'grantDecision',
  'allocation',
  'commitment',
  'accountability',
  'settlement',
];

/** @returns the decision that a record is, or is a step of */
export function decisionOf({ type, id, values }: RecordDetail): string | null {
  if (!CHAIN_TYPES.includes(type)) return null;
  const decision = type === 'grantDecision' ? id : values['grantDecision'];
  return typeof decision === 'string' ? decision : null;
}

/** @param decision the id of a grantDecision */
export function GrantChain({ decision }: { readonly decision: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const filter = { grantDecision: decision };
  const { data: found } = useAsk('records.get', { type: 'grantDecision', id: decision });
  const instrument = found?.values['instrument'];
  const { data: of } = useAsk(
    'records.get',
    { type: 'instrument', id: typeof instrument === 'string' ? instrument : '' },
    { enabled: typeof instrument === 'string' },
  );
  const { data: sums } = useAsk('money.breakdown', { filter, by: 'instrument', figures: [...STEPS] });
  if (!sums) return null;
  const isFree = of?.values['kind'] === 'decentralisationGrant';
  const steps = STEPS.filter((step) => !isFree || FREE_STEPS.includes(step));
  return (
    <ol className="ww-chain" aria-label={t('record.chain')}>
      {steps.map((step, index) => {
        const amount = sums.total[step];
        return (
          <li key={step} className="ww-chain__step">
            {index > 0 && <ChevronRight size={14} aria-hidden className="ww-chain__arrow" />}
            <span>
              <small>{t(`money.figure.${step}`)}</small>
              {amount === undefined ? (
                <span className="ww-muted">
                  <span aria-hidden>–</span>
                  <span className="ww-visually-hidden">{t('money.notFilledIn')}</span>
                </span>
              ) : (
                <a
                  href={moneyHref({ view: 'breakdown', by: 'year', lines: { figure: step, filter } })}
                  title={t('money.table.open', { amount: format.money(amount) })}
                >
                  {format.moneyShort(amount)}
                </a>
              )}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
