// Says that others changed the very fields that are being changed here, and lets the person decide.

import { useTranslation } from 'react-i18next';
import type { RecordTypeName } from '../../../shared/catalogue/catalogue.ts';
import { Banner } from '../../components/Banner.tsx';
import { Button } from '../../components/Button.tsx';
import { useLabels } from '../../texts/useLabels.ts';
import { useTitles } from '../useTitles.ts';
import { useValueText } from '../valueText.ts';
import { referredIds } from './referredIds.ts';
import type { FormValues } from './values.ts';

interface ElsewhereBannerProps {
  readonly type: RecordTypeName;
  /** The fields that both changed; nothing is shown without any. */
  readonly fields: readonly string[];
  readonly stored: FormValues;
  readonly onDecide: (whose: 'theirs' | 'mine') => void;
}

export function ElsewhereBanner({ type, fields, stored, onDecide }: ElsewhereBannerProps) {
  const { t } = useTranslation();
  const labels = useLabels();
  const valueText = useValueText();
  const titles = useTitles(
    referredIds(
      type,
      fields.map((name) => [name, stored[name] ?? null] as const),
    ),
  );
  if (fields.length === 0) return null;
  return (
    <Banner tone="attention" isAlert title={t('record.elsewhere.heading')}>
      {t('record.elsewhere.text')}
      <ul>
        {fields.map((name) => {
          const value = valueText(type, name, stored[name], titles) ?? t('record.history.nothing');
          return <li key={name}>{t('record.elsewhere.field', { field: labels.field(type, name), value })}</li>;
        })}
      </ul>
      <div className="ww-actions">
        <Button onPress={() => onDecide('theirs')}>{t('record.elsewhere.take')}</Button>
        <Button onPress={() => onDecide('mine')}>{t('record.elsewhere.keep')}</Button>
      </div>
    </Banner>
  );
}
