// The changed records by type, each with its fields before and after.

import { useTranslation } from 'react-i18next';
import { type FieldValue, type RecordTypeName, recordTypeOf } from '../../../shared/catalogue/catalogue.ts';
import type { Tone } from '../../../shared/catalogue/fields.ts';
import type { ChangedField, ChangedRecord, ChangeEffect } from '../../../shared/contract/changes.ts';
import { DELETED } from '../../../shared/merge/change.ts';
import { recordHref } from '../../app/href.ts';
import { Badge } from '../../components/Badge.tsx';
import { type Titles, useValueText } from '../../records/valueText.ts';
import { useFormat } from '../../texts/useFormat.ts';
import { useLabels } from '../../texts/useLabels.ts';

export interface ChangedRecordsProps {
  readonly records: readonly ChangedRecord[];
  readonly titles: Titles;
}

const TONES: { readonly [Effect in ChangeEffect]: Tone } = {
  new: 'good',
  changed: 'info',
  deleted: 'bad',
  conflict: 'attention',
  same: 'neutral',
};

export function ChangedRecords({ records, titles }: ChangedRecordsProps) {
  const labels = useLabels();
  const byType = Map.groupBy(records, ({ type }) => type);
  return [...byType].map(([type, ofType]) => (
    <section key={type} className="ww-changes__type" aria-label={labels.other(type)}>
      <h2>{labels.other(type)}</h2>
      {ofType.map((record) => (
        <Changed key={record.record} record={record} titles={titles} />
      ))}
    </section>
  ));
}

interface ChangedProps {
  readonly record: ChangedRecord;
  readonly titles: Titles;
}

function Changed({ record, titles }: ChangedProps) {
  const { t } = useTranslation();
  const { type, title, effect, fields } = record;
  const { isLink } = recordTypeOf(type);
  const name = title || t('changes.untitled');
  // A link is said in full by what it joins; a record that is gone has nothing more to show.
  const rows = fields.filter(({ field }) => !isLink && field !== DELETED);
  return (
    <article className="ww-changes__record">
      <header>
        <h3>{isLink ? name : <a href={recordHref(type, record.record)}>{name}</a>}</h3>
        <Badge tone={TONES[effect]}>{t(`changes.effect.${effect}`)}</Badge>
        <Makers fields={fields} />
      </header>
      {rows.length > 0 && <Fields type={type} fields={rows} titles={titles} isNew={effect === 'new'} />}
    </article>
  );
}

/** Who did it and when, where all fields have one maker: said once. */
function Makers({ fields }: { readonly fields: readonly ChangedField[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const makers = makersOf(fields);
  const [first] = makers;
  if (makers.length !== 1 || !first) return null;
  return <span className="ww-muted">{t('conflicts.by', { who: first.author, when: format.moment(first.at) })}</span>;
}

function makersOf(fields: readonly ChangedField[]): readonly ChangedField[] {
  return [...new Map(fields.map((field) => [`${field.author} ${field.at}`, field])).values()];
}

interface FieldsProps {
  readonly type: RecordTypeName;
  readonly fields: readonly ChangedField[];
  readonly titles: Titles;
  readonly isNew: boolean;
}

function Fields({ type, fields, titles, isNew }: FieldsProps) {
  const { t } = useTranslation();
  const labels = useLabels();
  const format = useFormat();
  const valueText = useValueText();
  const say = (field: string, value: FieldValue): string =>
    valueText(type, field, value, titles) ?? t('changes.nothing');
  const isByMany = makersOf(fields).length > 1;
  return (
    <table className="ww-changes__fields">
      <thead>
        <tr>
          <th scope="col">{t('changes.field')}</th>
          {!isNew && <th scope="col">{t('changes.before')}</th>}
          <th scope="col">{t('changes.after')}</th>
          {isByMany && <th scope="col">{t('changes.by')}</th>}
        </tr>
      </thead>
      <tbody>
        {fields.map(({ field, before, after, author, at }) => (
          <tr key={field}>
            <th scope="row">{labels.field(type, field)}</th>
            {!isNew && <td className="ww-changes__before">{say(field, before)}</td>}
            <td>{say(field, after)}</td>
            {isByMany && (
              <td>
                {author}, {format.moment(at)}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
