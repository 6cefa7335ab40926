// What stands in a cell: a badge for a state, words for everything else, and a plain sign where nothing is filled in.

import { useTranslation } from 'react-i18next';
import type { FieldValue, RecordTypeName } from '../../../shared/catalogue/catalogue.ts';
import { Badge } from '../../components/Badge.tsx';
import type { Column } from '../columns.ts';
import { firstLine, type Titles, type ValueText } from '../valueText.ts';

interface GridCellProps {
  readonly type: RecordTypeName;
  readonly column: Column;
  readonly value: FieldValue;
  readonly titles: Titles;
  readonly valueText: ValueText;
}

export function GridCell({ type, column, value, titles, valueText }: GridCellProps) {
  const { t } = useTranslation();
  const text = valueText(type, column.name, value, titles);
  if (text === undefined) {
    return <span className="ww-muted">{column.isTitle ? t('list.grid.titleMissing') : t('list.grid.empty')}</span>;
  }
  const tones = column.field?.kind === 'choice' ? column.field.tones : undefined;
  if (tones) return <Badge tone={tones[String(value)] ?? 'neutral'}>{text}</Badge>;
  const line = column.kind === 'longText' ? firstLine(text) : text;
  return (
    <span className="ww-grid-text" title={line.length > 24 ? line : undefined}>
      {line}
    </span>
  );
}
