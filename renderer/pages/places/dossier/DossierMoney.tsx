// The money of a place: one line for each instrument and kind of amount, by year. Kinds are never added to each other.

import { useTranslation } from 'react-i18next';
import type { Dossier, DossierMoneyRow } from '../../../../shared/contract/places.ts';
import { moneyHref, recordHref } from '../../../app/href.ts';
import { useFormat } from '../../../texts/useFormat.ts';
import { useMoneyWords } from '../../money/useMoneyWords.ts';
import { DossierSection } from './DossierSection.tsx';

export function DossierMoney({ dossier }: { readonly dossier: Dossier }) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useMoneyWords();
  const { money, years } = dossier;
  const none = t('places.dossier.none');
  /** The lines behind an amount; of several municipalities together, or without a year, no one choice of lines is it. */
  const linesOf = ({ instrument, figure }: DossierMoneyRow, year: number | null): string | undefined => {
    if (dossier.includes.length > 0 || year === 0) return undefined;
    const years = year === null ? {} : { fromYear: year, untilYear: year };
    const filter = { [dossier.type]: dossier.id, instrument, ...years };
    return moneyHref({ view: 'breakdown', by: 'year', figures: [figure], lines: { figure, filter } });
  };
  const write = (amount: number | null, href: string | undefined) => {
    if (amount === null)
      return (
        <>
          <span aria-hidden>{none}</span>
          <span className="ww-visually-hidden">{t('chart.notFilledIn')}</span>
        </>
      );
    return href === undefined ? (
      format.money(amount)
    ) : (
      <a className="ww-dossier-amount" href={href} title={t('places.dossier.linesHint')}>
        {format.money(amount)}
      </a>
    );
  };
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
        {money.map((row, index) => {
          const { instrument, title, figure, cells, total } = row;
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
                  {write(amount, linesOf(row, years[cell] ?? 0))}
                </td>
              ))}
              <td className="ww-number ww-dossier-total">{write(total, linesOf(row, null))}</td>
            </tr>
          );
        })}
      </DossierSection>
      {money.length > 0 && <p className="ww-muted ww-dossier-note">{t('places.dossier.moneyNote')}</p>}
    </>
  );
}
