// What a record is linked to, by kind, with adding and removing; and what refers to it.

import { X } from 'lucide-react';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type LinkEnd, linkEndsOf, recordTypeOf } from '../../../shared/catalogue/catalogue.ts';
import type { RecordDetail } from '../../../shared/contract/queries.ts';
import { listHref, recordHref } from '../../app/href.ts';
import { IconButton } from '../../components/Button.tsx';
import { ComboBox } from '../../components/ComboBox.tsx';
import { useFormat } from '../../texts/useFormat.ts';
import { useLabels } from '../../texts/useLabels.ts';
import { inSentence } from '../inSentence.ts';
import { WHOLE_LIST } from '../listState.ts';
import { loadChoices } from '../loadChoices.ts';
import { presentationOf } from '../presentation.ts';
import { useSaveRecords } from '../useSaveRecords.ts';
import { useValueText } from '../valueText.ts';

function LinkGroup({ detail, end }: { readonly detail: RecordDetail; readonly end: LinkEnd }) {
  const { t } = useTranslation();
  const labels = useLabels();
  const valueText = useValueText();
  const saveRecords = useSaveRecords();
  // A new key empties the field after each link that was made.
  const [made, setMade] = useState(0);
  const { otherType } = end;
  const { icon: Icon } = presentationOf(otherType);
  const { subtitle: subtitleField } = recordTypeOf(otherType);
  const links = detail.links.filter((link) => link.link === end.link && link.type === otherType);
  const linked = new Set(links.map(({ id }) => id));
  const load = useCallback((search: string) => loadChoices(otherType, search), [otherType]);

  const add = async (id: string | null, title: string) => {
    if (id === null || linked.has(id)) return;
    const patch = { [end.here]: detail.id, [end.there]: id };
    await saveRecords([{ type: end.link, patch }], t('record.links.added', { title }));
    setMade((count) => count + 1);
  };
  const remove = (linkId: string, title: string) =>
    void saveRecords([{ type: end.link, id: linkId, delete: true }], t('record.links.removed', { title }));

  return (
    <section className="ww-link-group">
      <header>
        <h3>
          <Icon size={16} aria-hidden />
          {labels.other(otherType)}
          <span className="ww-muted">{links.length}</span>
        </h3>
        <ComboBox
          key={made}
          label={t('record.links.add', { label: labels.one(otherType), what: inSentence(labels.one(otherType)) })}
          labelHidden
          placeholder={t('record.links.add', { label: labels.one(otherType), what: inSentence(labels.one(otherType)) })}
          value={null}
          valueTitle={null}
          load={load}
          onChange={(id, option) => void add(id, option?.title ?? '')}
        />
      </header>
      <ul>
        {links.map(({ id, linkId, title, subtitle }) => (
          <li key={linkId}>
            <a href={recordHref(otherType, id)}>{title}</a>
            {subtitle !== null && subtitleField && (
              <span className="ww-muted">{valueText(otherType, subtitleField, subtitle, {})}</span>
            )}
            <IconButton label={t('record.links.remove', { title })} icon={X} onPress={() => remove(linkId, title)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Referrers({ detail }: { readonly detail: RecordDetail }) {
  const { t } = useTranslation();
  const labels = useLabels();
  const format = useFormat();
  return (
    <section className="ww-link-group">
      <h3>{t('record.links.referrers')}</h3>
      {detail.referrers.length === 0 && <p className="ww-muted">{t('record.links.noReferrers')}</p>}
      <ul>
        {detail.referrers.map(({ type, field, count }) => (
          <li key={`${type}.${field}`}>
            <a href={listHref(type, { view: WHOLE_LIST, filters: [{ field, operator: 'is', values: [detail.id] }] })}>
              {t('record.links.referrer', {
                number: format.number(count),
                what: inSentence(count === 1 ? labels.one(type) : labels.other(type)),
              })}
            </a>
            <span className="ww-muted">{t('record.links.referrerField', { field: labels.field(type, field) })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function LinksTab({ detail }: { readonly detail: RecordDetail }) {
  return (
    <div className="ww-record-scroll">
      {linkEndsOf(detail.type).map((end) => (
        <LinkGroup key={end.link} detail={detail} end={end} />
      ))}
      <Referrers detail={detail} />
    </div>
  );
}
