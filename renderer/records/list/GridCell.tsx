// What stands in a cell: a badge for a state, words for everything else, and a plain sign where nothing is filled in.

import type { FieldValue, RecordTypeName } from '../../../shared/catalogue/catalogue.ts';
import { Badge } from '../../components/Badge.tsx';
import type { Column } from '../columns.ts';
import { firstLine, type Titles } from '../valueText.ts';
import type { CellWords } from './useCellWords.ts';

interface GridCellProps {
  readonly type: RecordTypeName;
  readonly column: Column;
  readonly value: FieldValue;
  readonly titles: Titles;
  readonly words: CellWords;
}

export function GridCell({ type, column, value, titles, words }: GridCellProps) {
  const text = words.valueText(type, column.name, value, titles);
  if (text === undefined) {
    return <span className="ww-muted">{column.isTitle ? words.titleMissing : words.empty}</span>;
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
