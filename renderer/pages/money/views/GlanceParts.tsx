// What lies within the contributions, each part inside its whole, and what a part brought along.

import { useTranslation } from 'react-i18next';
import type { InstrumentMoney } from '../../../../shared/contract/overview.ts';
import { type Multiplier, multipliersOf } from '../../../../shared/money/multiplier.ts';
import { Panel } from '../../../components/Panel.tsx';
import { useFormat } from '../../../texts/useFormat.ts';
import { ContributedParts, wholesWithParts } from '../../overview/ContributedParts.tsx';

interface GlancePartsProps {
  readonly money: readonly InstrumentMoney[];
  /** Only this instrument's, when one is chosen. */
  readonly instrument: string | undefined;
}

/** @returns with one decimal; a lower bound is rounded down, or it would promise too much */
function shownFactor({ factor, atLeast }: Multiplier): number {
  return (atLeast ? Math.floor(factor * 10) : Math.round(factor * 10)) / 10;
}

export function GlanceParts({ money, instrument }: GlancePartsProps) {
  return money
    .filter(({ id }) => instrument === undefined || id === instrument)
    .flatMap((one) =>
      wholesWithParts(one).map((whole) => (
        <Panel key={whole.id}>
          <ContributedParts instrument={one} whole={whole}>
            <Multipliers instrument={one} />
          </ContributedParts>
        </Panel>
      )),
    );
}

function Multipliers({ instrument: { contributions } }: { readonly instrument: InstrumentMoney }) {
  const { t } = useTranslation();
  const format = useFormat();
  const found = (id: string) => contributions.find((one) => one.id === id);
  const written = (id: string): string => {
    const one = found(id);
    return one?.amount == null ? t('money.notFilledIn') : format.moneyShort(one.amount, one.atLeast);
  };
  return multipliersOf(contributions).map((multiplier) => {
    const { part, whole, atLeast } = multiplier;
    return (
      <div key={part} className="ww-money__multiplier">
        <p>
          {t(atLeast ? 'money.glance.multiplierAtLeast' : 'money.glance.multiplier', {
            factor: format.number(shownFactor(multiplier)),
            part: found(part)?.name ?? '',
            whole: found(whole)?.name ?? '',
          })}
        </p>
        <p className="ww-money__note">
          {t('money.glance.multiplierNote', { whole: written(whole), part: written(part) })}
        </p>
      </div>
    );
  });
}
