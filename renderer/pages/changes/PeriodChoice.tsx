// Choosing which changes to see.

import { useTranslation } from 'react-i18next';
import type { ArrivedImport, ChangePage } from '../../../shared/contract/changes.ts';
import { DateField } from '../../components/DateField.tsx';
import { SegmentedChoice } from '../../components/SegmentedChoice.tsx';
import { Select } from '../../components/Select.tsx';
import { useFormat } from '../../texts/useFormat.ts';
import { useLabels } from '../../texts/useLabels.ts';
import { CHANGE_PERIODS, type ChangesAddress } from './changesAddress.ts';

export interface PeriodChoiceProps {
  readonly address: ChangesAddress;
  readonly imports: readonly ArrivedImport[];
  readonly types: ChangePage['types'];
  readonly go: (address: ChangesAddress) => void;
}

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

export function PeriodChoice({ address, imports, types, go }: PeriodChoiceProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const labels = useLabels();
  const period = address.period ?? 'import';
  const change = (part: ChangesAddress): void => go({ ...address, ...part });
  return (
    <div className="ww-changes__choice ww-no-print">
      <SegmentedChoice
        label={t('changes.period')}
        value={period}
        onChange={(kind) => change({ period: kind, type: undefined })}
        options={CHANGE_PERIODS.map((kind) => ({ id: kind, label: t(`changes.${kind}`) }))}
      />
      {period === 'sinceDate' ? (
        <DateField
          label={t('changes.date')}
          value={address.date ?? null}
          onChange={(date) => {
            if (date === null || ISO_DATE.test(date)) change({ date: date ?? undefined, type: undefined });
          }}
        />
      ) : (
        imports.length > 0 && (
          <Select
            label={t('changes.package')}
            emptyLabel={t('changes.lastPackage')}
            value={address.batch ?? null}
            onChange={(batch) => change({ batch: batch ?? undefined, type: undefined })}
            options={imports.map(({ batch, sender, at, records }) => ({
              id: batch,
              label: t('changes.packageOf', { sender, when: format.moment(at) }),
              detail: t('changes.packageRecords', { count: records }),
            }))}
          />
        )
      )}
      {types.length > 1 && (
        <Select
          label={t('changes.type')}
          emptyLabel={t('changes.allTypes')}
          value={address.type ?? null}
          onChange={(type) => change({ type: type ?? undefined })}
          options={types.map(({ type, count }) => ({
            id: type,
            label: `${labels.other(type)} (${format.number(count)})`,
          }))}
        />
      )}
    </div>
  );
}
