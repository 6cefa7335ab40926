// The records that belong to this one, as short lists: what a place gets, what an advice led to.

import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { type Referrer, recordTypeOf } from '../../../shared/catalogue/catalogue.ts';
import type { RecordDetail } from '../../../shared/contract/queries.ts';
import { listHref, recordHref } from '../../app/href.ts';
import { useAsk } from '../../bridge/useAsk.ts';
import { useFormat } from '../../texts/useFormat.ts';
import { useLabels } from '../../texts/useLabels.ts';
import { type Column, columnOf, defaultColumns } from '../columns.ts';
import { inSentence } from '../inSentence.ts';
import { GridCell } from '../list/GridCell.tsx';
import { useCellWords } from '../list/useCellWords.ts';
import { NEW_RECORD } from '../listAddress.ts';
import { WHOLE_LIST } from '../listState.ts';
import { presentationOf } from '../presentation.ts';

const ROWS = 8;
const COLUMNS = 4;

/** The title and a few columns that say most, without the one that is the same in every row. */
function dossierColumns({ type, field }: Referrer): readonly Column[] {
  const { title } = recordTypeOf(type);
  const others = defaultColumns(type).filter((name) => name !== title && name !== field && name !== 'code');
  const telling = others.toSorted((a, b) => weight(columnOf(type, b)) - weight(columnOf(type, a)));
  return [title, ...telling.slice(0, COLUMNS - 1)].flatMap((name) => columnOf(type, name) ?? []);
}

/** Words run on over several lines; states, dates and numbers stay on one. */
function classOf(column: Column): string | undefined {
  if (column.alignEnd) return 'ww-number';
  return ['text', 'longText', 'reference', 'tags'].includes(column.kind) ? 'ww-related-words' : undefined;
}

/** States and amounts tell more at a glance than texts do. */
function weight(column: Column | undefined): number {
  if (column?.kind === 'choice') return 3;
  if (column?.kind === 'money' || column?.kind === 'date') return 2;
  return column?.kind === 'number' ? 1 : 0;
}

function RelatedList({ detail, referrer }: { readonly detail: RecordDetail; readonly referrer: Referrer }) {
  const { t } = useTranslation();
  const labels = useLabels();
  const format = useFormat();
  const words = useCellWords();
  const { type, field } = referrer;
  const { icon: Icon, sort } = presentationOf(type);
  const columns = dossierColumns(referrer);
  const filters = [{ field, operator: 'is' as const, values: [detail.id] }];
  const { data } = useAsk('records.list', {
    type,
    filters,
    columns: columns.map(({ name }) => name),
    sort: [...(sort ?? [{ field: recordTypeOf(type).title, descending: false }])],
    limit: ROWS,
  });
  if (!data) return null;
  const all = { view: WHOLE_LIST, filters };
  return (
    <section className="ww-related">
      <header>
        <h3>
          <Icon size={16} aria-hidden />
          {labels.other(type)}
          <span className="ww-muted">{format.number(data.total)}</span>
        </h3>
        <a
          className="ww-related-new"
          href={listHref(type, { ...all, record: NEW_RECORD, prefill: { [field]: detail.id } })}
        >
          <Plus size={14} aria-hidden />
          {t('record.dossier.add', { label: labels.one(type), what: inSentence(labels.one(type)) })}
        </a>
      </header>
      {data.total === 0 ? (
        <p className="ww-muted">{t('record.dossier.none', { what: inSentence(labels.other(type)) })}</p>
      ) : (
        <table className="ww-related-table">
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column.name} scope="col" className={classOf(column)}>
                  {labels.field(type, column.name)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {data.rows.map(([id, ...values]) => (
              <tr key={id}>
                {columns.map((column, index) => {
                  const content = (
                    <GridCell
                      type={type}
                      column={column}
                      value={values[index] ?? null}
                      titles={data.titles}
                      words={words}
                    />
                  );
                  return (
                    <td key={column.name} className={classOf(column)}>
                      {index === 0 ? <a href={recordHref(type, id)}>{content}</a> : content}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {data.total > ROWS && (
        <a href={listHref(type, all)}>{t('record.dossier.showAll', { number: format.number(data.total) })}</a>
      )}
    </section>
  );
}

export function DossierTab({ detail }: { readonly detail: RecordDetail }) {
  return (
    <div className="ww-record-scroll">
      {(presentationOf(detail.type).dossier ?? []).map((referrer) => (
        <RelatedList key={`${referrer.type}.${referrer.field}`} detail={detail} referrer={referrer} />
      ))}
    </div>
  );
}
