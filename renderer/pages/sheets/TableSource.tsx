// What was opened: the file, its sheet and its row of headings, and what one should know about it.

import { useTranslation } from 'react-i18next';
import type { ForeignTable } from '../../../shared/contract/sheets.ts';
import { useAct } from '../../bridge/useAct.ts';
import { Banner } from '../../components/Banner.tsx';
import { Panel } from '../../components/Panel.tsx';
import { Select } from '../../components/Select.tsx';
import { useFormat } from '../../texts/useFormat.ts';
import { sheetsStore } from './sheetsStore.ts';

/** Headings stand at the top: further down nobody puts them. */
const HEADER_ROWS = 30;

const DELIMITERS = new Map([
  [';', 'semicolon'],
  [',', 'comma'],
  ['\t', 'tab'],
  ['|', 'bar'],
] as const);

export function TableSource({ table }: { readonly table: ForeignTable }) {
  const { t } = useTranslation();
  const format = useFormat();
  const opened = sheetsStore((state) => state.opened);
  const choose = useAct('sheets.choose', { onSuccess: opened });
  const { token, sheet, headerRow } = table;
  const rows = Array.from({ length: Math.max(HEADER_ROWS, headerRow) }, (_, index) => String(index + 1));
  const delimiterWord = (sign: string): string => {
    const word = DELIMITERS.get(sign as ';');
    return word === undefined ? t('sheets.format.other', { sign }) : t(`sheets.format.${word}`);
  };
  return (
    <Panel title={t('sheets.page.file', { name: table.fileName })}>
      <div className="ww-sheets__stack">
        {table.csv && (
          <p className="ww-muted">
            {t('sheets.format.csv', {
              encoding: table.csv.encoding,
              delimiter: delimiterWord(table.csv.delimiter),
            })}
          </p>
        )}
        <div className="ww-sheets__choices">
          {table.sheets.length > 1 && (
            <Select
              label={t('sheets.mapping.sheet')}
              required
              isDisabled={choose.isPending}
              value={String(sheet)}
              options={table.sheets.map((label, index) => ({ id: String(index), label }))}
              onChange={(place) => place !== null && choose.mutate({ token, sheet: Number(place), headerRow: null })}
            />
          )}
          <Select
            label={t('sheets.mapping.headerRow')}
            required
            isDisabled={choose.isPending}
            value={String(headerRow)}
            options={rows.map((id) => ({ id, label: id }))}
            onChange={(row) => row !== null && choose.mutate({ token, sheet, headerRow: Number(row) })}
          />
        </div>
        {table.notices.map(({ code, count }) => (
          <Banner key={code} tone="info">
            {t(`sheets.notice.${code}`, { count, number: format.number(count) })}
          </Banner>
        ))}
      </div>
    </Panel>
  );
}
