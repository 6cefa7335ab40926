// The record's values as they were at the end of a day, beside those of now.

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldNames } from '../../../shared/catalogue/catalogue.ts';
import type { RecordDetail } from '../../../shared/contract/queries.ts';
import { useAsk } from '../../bridge/useAsk.ts';
import { Banner } from '../../components/Banner.tsx';
import { Checkbox } from '../../components/Checkbox.tsx';
import { DateField } from '../../components/DateField.tsx';
import { errorSentence } from '../../texts/errorSentence.ts';
import { useFormat } from '../../texts/useFormat.ts';
import { useLabels } from '../../texts/useLabels.ts';
import { useTitles } from '../useTitles.ts';
import { useValueText } from '../valueText.ts';
import { referredIds } from './referredIds.ts';
import { sameValue } from './values.ts';

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

interface ComparisonProps {
  readonly detail: RecordDetail;
  readonly date: string;
}

function Comparison({ detail, date }: ComparisonProps) {
  const { t } = useTranslation();
  const labels = useLabels();
  const format = useFormat();
  const valueText = useValueText();
  const [onlyDifferences, setOnlyDifferences] = useState(true);
  const { type, id } = detail;
  const { data: then, error } = useAsk('records.asOn', { type, id, date }, { keepPrevious: true });
  const titles = useTitles(referredIds(type, Object.entries(then ?? {})), detail.titles);
  const day = format.date(date);
  if (error) return <Banner tone="bad">{errorSentence(t, error)}</Banner>;
  if (then === undefined) return null;
  if (then === null) return <Banner tone="info">{t('record.history.didNotExist', { date: day })}</Banner>;
  const rows = fieldNames(type).map((name) => ({ name, differs: !sameValue(then[name], detail.values[name]) }));
  const shown = onlyDifferences ? rows.filter(({ differs }) => differs) : rows;
  return (
    <>
      <Checkbox isSelected={onlyDifferences} onChange={setOnlyDifferences}>
        {t('record.history.onlyDifferences')}
      </Checkbox>
      {shown.length === 0 ? (
        <p>{t('record.history.noDifference', { date: day })}</p>
      ) : (
        <table className="ww-comparison">
          <thead>
            <tr>
              <th scope="col">{t('record.history.field')}</th>
              <th scope="col">{t('record.history.asOnDay', { date: format.date(date, 'short') })}</th>
              <th scope="col">{t('record.history.now')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ name, differs }) => (
              <tr key={name} data-differs={differs || undefined}>
                <th scope="row">
                  {labels.field(type, name)}
                  {differs && <span className="ww-visually-hidden"> ({t('record.history.differs')})</span>}
                </th>
                <td>{valueText(type, name, then[name], titles) ?? t('list.grid.empty')}</td>
                <td>{valueText(type, name, detail.values[name], titles) ?? t('list.grid.empty')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

export function AsOnDate({ detail }: { readonly detail: RecordDetail }) {
  const { t } = useTranslation();
  const [date, setDate] = useState<string | null>(null);
  return (
    <section className="ww-stack">
      <div className="ww-as-on">
        <DateField
          label={t('record.history.asOn')}
          hint={t('record.history.asOnHint')}
          value={date}
          onChange={setDate}
        />
      </div>
      {date !== null && ISO_DATE.test(date) && <Comparison detail={detail} date={date} />}
    </section>
  );
}
