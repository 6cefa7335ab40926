// Which column is which field: a row for each column, with some of its values and how they are read.

import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldNames, fieldOf, type RecordTypeName } from '../../../shared/catalogue/catalogue.ts';
import { type ForeignTable, ID_FIELD, type Mapping } from '../../../shared/contract/sheets.ts';
import { Badge } from '../../components/Badge.tsx';
import { Select, type SelectOption } from '../../components/Select.tsx';
import { useLabels } from '../../texts/useLabels.ts';
import { ColumnReading } from './ColumnReading.tsx';
import { withField, withReading } from './mappingEdits.ts';
import '../../components/DataTable.css';

export interface MappingTableProps {
  readonly table: ForeignTable;
  readonly mapping: Mapping;
  readonly onChange: (mapping: Mapping) => void;
}

function useFieldOptions(type: RecordTypeName): readonly SelectOption[] {
  const { t } = useTranslation();
  const labels = useLabels();
  return useMemo(() => {
    const fields = fieldNames(type).map((name): SelectOption => {
      const field = fieldOf(type, name);
      const details = [
        ...(field?.required === true ? [t('sheets.mapping.required')] : []),
        ...(field?.personal === true ? [t('sheets.mapping.personal')] : []),
      ];
      const label = labels.field(type, name);
      return { id: name, label, ...(details.length > 0 ? { detail: details.join(', ') } : {}) };
    });
    fields.sort((left, right) => left.label.localeCompare(right.label));
    return [...fields, { id: ID_FIELD, label: t('sheets.mapping.id') }];
  }, [type, t, labels]);
}

export function MappingTable({ table, mapping, onChange }: MappingTableProps) {
  const { t } = useTranslation();
  const options = useFieldOptions(mapping.type);
  const remembered = new Set(table.mapping.type === mapping.type ? table.mapping.remembered : []);
  return (
    <table className="ww-table ww-table--mapping">
      <thead>
        <tr>
          <th scope="col">{t('sheets.mapping.column')}</th>
          <th scope="col">{t('sheets.mapping.samples')}</th>
          <th scope="col">{t('sheets.mapping.field')}</th>
          <th scope="col">{t('sheets.mapping.reading')}</th>
        </tr>
      </thead>
      <tbody>
        {mapping.columns.map((mapped) => {
          const { heading = '', letter = '', samples = [] } = table.columns[mapped.column] ?? {};
          const kind = mapped.field === null ? undefined : fieldOf(mapping.type, mapped.field)?.kind;
          const name = heading === '' ? letter : heading;
          return (
            <tr key={mapped.column}>
              <th scope="row">
                <span className="ww-sheets__letter">{letter}</span>{' '}
                {heading === '' ? <span className="ww-muted">{t('sheets.mapping.noHeading')}</span> : heading}
                {remembered.has(mapped.column) && (
                  <>
                    {' '}
                    <Badge tone="info">{t('sheets.mapping.remembered')}</Badge>
                  </>
                )}
              </th>
              <td className="ww-sheets__samples">{samples.join(' · ')}</td>
              <td>
                <Select
                  label={t('sheets.mapping.fieldOf', { column: name })}
                  labelHidden
                  emptyLabel={t('sheets.mapping.notRead')}
                  value={mapped.field}
                  options={options}
                  onChange={(field) => onChange(withField(mapping, mapped.column, field))}
                />
              </td>
              <td>
                <ColumnReading
                  kind={kind}
                  column={name}
                  reading={mapped.reading}
                  onChange={(reading) => onChange(withReading(mapping, mapped.column, reading))}
                />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
