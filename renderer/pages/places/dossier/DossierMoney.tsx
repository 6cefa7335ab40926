// The money of a place: one line for each instrument and kind of amount, by year. Kinds are never added to each other.

import { useTranslation } from 'react-i18next';
import type { Dossier } from '../../../../shared/contract/places.ts';
import { recordHref } from '../../../app/href.ts';
import { useFormat } from '../../../texts/useFormat.ts';
import { useMoneyWords } from '../../money/useMoneyWords.ts';
import { DossierSection } from './DossierSection.tsx';

export function DossierMoney({ dossier }: { readonly dossier: Dossier }) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useMoneyWords();
  const { money, years } = dossier;
  const none = t('places.dossier.none');
  const write = (amount: number | null) =>
    amount === null ? (
      <>
        <span aria-hidden>{none}</span>
        <span className="ww-visually-hidden">{t('chart.notFilledIn')}</span>
      </>
    ) : (
      format.money(amount)
    );
  return (
    <>
      <DossierSection
        title={t('places.dossier.money')}
        count={money.length}
        hidesCount
        none={t('places.dossier.moneyNone')}
        columns={[
          t('places.dossier.instrument'),
          t('places.dossier.figure'),
          ...years.map((year) => `#${year === 0 ? t('places.noYear') : year}`),
          `#${t('places.map.total')}`,
        ]}
      >
        {money.map(({ instrument, title, figure, cells, total }, index) => {
          const isFirst = money[index - 1]?.instrument !== instrument;
          const name = title === '' ? t('places.dossier.noInstrument') : title;
          return (
            <tr key={`${instrument} ${figure}`} className={isFirst ? 'ww-dossier-first' : undefined}>
              <th scope="row" className={isFirst ? undefined : 'ww-dossier-again'}>
                {instrument === '' ? name : <a href={recordHref('instrument', instrument)}>{name}</a>}
              </th>
              <td>{words.figure(figure)}</td>
              {cells.map((amount, cell) => (
                <td key={years[cell]} className="ww-number">
                  {write(amount)}
                </td>
              ))}
              <td className="ww-number ww-dossier-total">{write(total)}</td>
            </tr>
          );
        })}
      </DossierSection>
      {money.length > 0 && <p className="ww-muted ww-dossier-note">{t('places.dossier.moneyNote')}</p>}
    </>
  );
}
