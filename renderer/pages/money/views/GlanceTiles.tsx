// The figures together, as tiles that lead to the lines behind them; one that is not filled in leads to where it is.

import { useTranslation } from 'react-i18next';
import type { RecordTypeName } from '../../../../shared/catalogue/catalogue.ts';
import type { Amounts, MoneyFilter } from '../../../../shared/contract/money.ts';
import type { Figure } from '../../../../shared/money/figures.ts';
import { listHref, moneyHref } from '../../../app/href.ts';
import { Tile } from '../../../components/Tile.tsx';
import { useFormat } from '../../../texts/useFormat.ts';
import { freeOf } from '../amountsOf.ts';
import type { MoneyAddress } from '../moneyAddress.ts';
import { useMoneyWords } from '../useMoneyWords.ts';

/** In the order of the chain, each with the records in which it is filled in. */
const TILES = [
  ['budgetExpenditure', 'budget'],
  ['contributed', 'contribution'],
  ['awarded', 'allocation'],
  ['committed', 'commitment'],
  ['paid', 'payment'],
  ['spent', 'localSpending'],
  ['settled', 'settlement'],
] as const satisfies readonly (readonly [Figure, RecordTypeName])[];

interface GlanceTilesProps {
  readonly amounts: Amounts;
  /** What was contributed is a lower bound. */
  readonly atLeast: boolean;
  readonly filter: MoneyFilter;
  readonly address: MoneyAddress;
}

export function GlanceTiles({ amounts, atLeast, filter, address }: GlanceTilesProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useMoneyWords();
  const free = freeOf(amounts);
  return (
    <div className="ww-money__tiles">
      {TILES.map(([figure, type]) => {
        const amount = amounts[figure];
        if (amount === undefined) {
          return (
            <Tile
              key={figure}
              label={words.figure(figure)}
              value="–"
              detail={t('money.notFilledIn')}
              href={listHref(type, { view: 'all' })}
            />
          );
        }
        return (
          <Tile
            key={figure}
            label={words.figure(figure)}
            value={format.moneyShort(amount, figure === 'contributed' && atLeast)}
            detail={format.money(amount)}
            href={moneyHref({ ...address, lines: { figure, filter } })}
          />
        );
      })}
      <Tile
        label={t('money.glance.free')}
        value={free === null ? '–' : format.moneyShort(free)}
        detail={free === null ? t('money.notFilledIn') : t('money.glance.freeHint')}
        href={moneyHref({ ...address, view: 'waterfall', lines: undefined })}
        {...(free !== null && free < 0 ? { tone: 'bad' as const } : {})}
      />
    </div>
  );
}
