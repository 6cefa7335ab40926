// Who and what belongs to a place: contacts, notes, events and documents.

import { useTranslation } from 'react-i18next';
import type { Dossier } from '../../../../shared/contract/places.ts';
import { recordHref } from '../../../app/href.ts';
import { useFormat } from '../../../texts/useFormat.ts';
import { useLabels } from '../../../texts/useLabels.ts';
import { DossierSection } from './DossierSection.tsx';
import { State } from './DossierWork.tsx';

interface DossierPeopleProps {
  readonly dossier: Dossier;
  /** Whether names and addresses of people were asked for. */
  readonly isPersonal: boolean;
}

function Contacts({ dossier, isPersonal }: DossierPeopleProps) {
  const { t } = useTranslation();
  const labels = useLabels();
  const none = t('places.dossier.none');
  const leads = dossier.projects.filter(({ leadName, leadEmail }) => leadName !== null || leadEmail !== null);
  const personal = isPersonal
    ? (['contactName', 'contactEmail', 'contactPhone'] as const).map((field) => labels.field('organisation', field))
    : [];
  return (
    <>
      <DossierSection
        title={t('places.dossier.contacts')}
        count={dossier.contacts.length}
        none={t('places.dossier.contactsNone')}
        columns={[labels.field('organisation', 'name'), labels.field('organisation', 'kind'), ...personal]}
      >
        {dossier.contacts.map(({ id, name, kind, contactName, contactEmail, contactPhone }) => (
          <tr key={id}>
            <th scope="row">
              <a href={recordHref('organisation', id)}>{name}</a>
            </th>
            <td>{labels.choice('organisation', 'kind', kind)}</td>
            {isPersonal && (
              <>
                <td>{contactName ?? none}</td>
                <td>{contactEmail ?? none}</td>
                <td>{contactPhone ?? none}</td>
              </>
            )}
          </tr>
        ))}
      </DossierSection>
      {leads.length > 0 && (
        <DossierSection
          title={t('places.dossier.leads')}
          count={leads.length}
          none=""
          columns={[labels.one('project'), labels.field('project', 'leadName'), labels.field('project', 'leadEmail')]}
        >
          {leads.map(({ id, name, leadName, leadEmail }) => (
            <tr key={id}>
              <th scope="row">
                <a href={recordHref('project', id)}>{name}</a>
              </th>
              <td>{leadName ?? none}</td>
              <td>{leadEmail ?? none}</td>
            </tr>
          ))}
        </DossierSection>
      )}
    </>
  );
}

export function DossierPeople({ dossier, isPersonal }: DossierPeopleProps) {
  const { t } = useTranslation();
  const labels = useLabels();
  const format = useFormat();
  const { notes, events, documents } = dossier;
  const none = t('places.dossier.none');
  const date = (value: string | null) => (value === null ? none : format.date(value, 'short'));
  return (
    <>
      <Contacts dossier={dossier} isPersonal={isPersonal} />
      <DossierSection
        title={t('places.dossier.notes')}
        count={notes.length}
        none={t('places.dossier.notesNone')}
        columns={[labels.field('note', 'name'), labels.field('note', 'date'), labels.field('note', 'text')]}
      >
        {notes.map(({ id, name, date: day, text }) => (
          <tr key={id}>
            <th scope="row">
              <a href={recordHref('note', id)}>{name}</a>
            </th>
            <td className="ww-dossier-date">{date(day)}</td>
            <td className="ww-dossier-text">{text ?? none}</td>
          </tr>
        ))}
      </DossierSection>
      <DossierSection
        title={t('places.dossier.events')}
        count={events.length}
        none={t('places.dossier.eventsNone')}
        columns={[
          labels.field('event', 'name'),
          labels.field('event', 'kind'),
          labels.field('event', 'startDate'),
          labels.field('event', 'status'),
        ]}
      >
        {events.map(({ id, name, kind, status, startDate, period }) => (
          <tr key={id}>
            <th scope="row">
              <a href={recordHref('event', id)}>{name}</a>
            </th>
            <td>{labels.choice('event', 'kind', kind)}</td>
            <td>{startDate === null ? (period ?? none) : date(startDate)}</td>
            <td>
              <State type="event" field="status" value={status} />
            </td>
          </tr>
        ))}
      </DossierSection>
      <DossierSection
        title={t('places.dossier.documents')}
        count={documents.length}
        none={t('places.dossier.documentsNone')}
        columns={[
          labels.field('attachment', 'name'),
          labels.field('attachment', 'documentDate'),
          `#${labels.field('attachment', 'bytes')}`,
        ]}
      >
        {documents.map(({ id, name, documentDate, bytes, of }) => (
          <tr key={id}>
            <th scope="row">
              <a href={recordHref('attachment', id)}>{name}</a>
              <small className="ww-dossier-small">{t('places.dossier.belongsTo', { of })}</small>
            </th>
            <td className="ww-dossier-date">{date(documentDate)}</td>
            <td className="ww-number">{bytes === null ? none : format.bytes(bytes)}</td>
          </tr>
        ))}
      </DossierSection>
    </>
  );
}
