// The second step for somebody else's table: what kind of records it holds, and which column is which field.

import { useTranslation } from 'react-i18next';
import { entityTypes, linkTypes, type RecordTypeName } from '../../../shared/catalogue/catalogue.ts';
import { type ForeignTable, ID_FIELD, type Mapping } from '../../../shared/contract/sheets.ts';
import { useAct } from '../../bridge/useAct.ts';
import { Banner } from '../../components/Banner.tsx';
import { Button } from '../../components/Button.tsx';
import { Panel } from '../../components/Panel.tsx';
import { Select } from '../../components/Select.tsx';
import { inSentence } from '../../records/inSentence.ts';
import { errorSentence } from '../../texts/errorSentence.ts';
import { useFormat } from '../../texts/useFormat.ts';
import { useLabels } from '../../texts/useLabels.ts';
import { MappingTable } from './MappingTable.tsx';
import { missingFields, possibleKeys } from './mappingEdits.ts';
import { SheetWork } from './SheetWork.tsx';
import { sheetsStore } from './sheetsStore.ts';
import { TableSource } from './TableSource.tsx';

export interface MappingStepProps {
  readonly table: ForeignTable;
  readonly mapping: Mapping;
}

export function MappingStep({ table, mapping }: MappingStepProps) {
  const { t } = useTranslation();
  const labels = useLabels();
  const format = useFormat();
  const { mapped, checked, reset } = sheetsStore();
  const propose = useAct('sheets.mapping', { onSuccess: mapped });
  const check = useAct('sheets.check', { quietFor: ['tableRefused'], onSuccess: checked });
  const discard = useAct('sheets.discard', { onSuccess: reset });

  const types = [...entityTypes, ...linkTypes].map(({ name }) => ({ id: name, label: labels.other(name) }));
  const missing = missingFields(mapping.type, mapping);
  const keys = possibleKeys(mapping).map((field) => ({
    id: field,
    label: field === ID_FIELD ? t('sheets.mapping.id') : labels.field(mapping.type, field),
  }));
  const isRefused = check.error !== null && check.error.report.code !== 'cancelled';
  return (
    <>
      <TableSource table={table} />
      <Panel title={t('sheets.mapping.table')}>
        <div className="ww-sheets__stack">
          <div className="ww-sheets__choices">
            <Select<RecordTypeName>
              label={t('sheets.mapping.type')}
              required
              value={mapping.type}
              options={types}
              onChange={(type) => type && propose.mutate({ token: table.token, type })}
            />
            <Select
              label={t('sheets.mapping.key')}
              hint={t('sheets.mapping.keyHint')}
              emptyLabel={t('sheets.mapping.noKey')}
              value={mapping.key}
              options={keys}
              onChange={(key) => mapped({ ...mapping, key })}
            />
          </div>
          <MappingTable table={table} mapping={mapping} onChange={mapped} />
          {missing.length > 0 && (
            <Banner tone="attention">
              {t('sheets.mapping.missing', {
                count: missing.length,
                fields: missing.map((field) => inSentence(labels.field(mapping.type, field))).join(', '),
              })}
            </Banner>
          )}
          {isRefused && (
            <Banner tone="bad" isAlert>
              {errorSentence(t, check.error)}
            </Banner>
          )}
          <div className="ww-sheets__actions">
            <Button
              variant="primary"
              isPending={check.isPending}
              onPress={() =>
                check.mutate({ token: table.token, mapping: { ...mapping, columns: [...mapping.columns] } })
              }
            >
              {t('sheets.mapping.check')}
            </Button>
            <Button isDisabled={check.isPending} onPress={() => discard.mutate({})}>
              {t('sheets.page.discard')}
            </Button>
            <span className="ww-muted">
              {t('sheets.mapping.rows', { count: table.rows, number: format.number(table.rows) })}
            </span>
          </div>
          {check.isPending && <SheetWork label={t('sheets.page.checking')} jobs={['preview']} />}
        </div>
      </Panel>
    </>
  );
}
