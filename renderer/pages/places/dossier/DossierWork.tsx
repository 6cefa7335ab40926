// What is done in a place: its areas, projects, and the advice that touches it.

import { useTranslation } from 'react-i18next';
import { fieldOf, type RecordTypeName } from '../../../../shared/catalogue/catalogue.ts';
import type { Dossier } from '../../../../shared/contract/places.ts';
import { dossierHref, recordHref } from '../../../app/href.ts';
import { Badge } from '../../../components/Badge.tsx';
import { useFormat } from '../../../texts/useFormat.ts';
import { useLabels } from '../../../texts/useLabels.ts';
import { DossierSection } from './DossierSection.tsx';

/** A choice in a word, with the icon and colour of its tone. */
export function State({
  type,
  field,
  value,
}: {
  readonly type: RecordTypeName;
  readonly field: string;
  readonly value: string | null;
}) {
  const labels = useLabels();
  const { t } = useTranslation();
  const declared = fieldOf(type, field);
  if (value === null || value === '') return <span className="ww-muted">{t('places.dossier.none')}</span>;
  const tone = declared?.kind === 'choice' ? declared.tones?.[value] : undefined;
  const label = labels.choice(type, field, value);
  return tone === undefined ? label : <Badge tone={tone}>{label}</Badge>;
}

export function DossierWork({ dossier }: { readonly dossier: Dossier }) {
  const { t } = useTranslation();
  const labels = useLabels();
  const format = useFormat();
  const none = t('places.dossier.none');
  const date = (value: string | null) => (value === null ? none : format.date(value, 'short'));
  const { areas, projects, advice, type } = dossier;
  return (
    <>
      {type === 'municipality' && (
        <DossierSection
          title={t('places.dossier.areas')}
          count={areas.length}
          none={t('places.dossier.areasNone')}
          columns={[
            labels.field('area', 'name'),
            labels.field('area', 'joinedYear'),
            `#${t('places.figure.projects')}`,
            `#${t('places.figure.awarded')}`,
          ]}
        >
          {areas.map(({ id, name, joinedYear, projects: count, awarded }) => (
            <tr key={id}>
              <th scope="row">
                <a href={dossierHref('area', id)}>{name}</a>
              </th>
              <td>{joinedYear ?? none}</td>
              <td className="ww-number">{format.number(count)}</td>
              <td className="ww-number">{awarded === null ? none : format.money(awarded)}</td>
            </tr>
          ))}
        </DossierSection>
      )}
      <DossierSection
        title={t('places.dossier.projects')}
        count={projects.length}
        none={t('places.dossier.projectsNone')}
        columns={[
          labels.field('project', 'name'),
          labels.field('project', 'status'),
          labels.field('project', 'health'),
          labels.field('project', 'instrument'),
          labels.field('project', 'endDate'),
          labels.field('project', 'continuation'),
        ]}
      >
        {projects.map(({ id, name, status, health, area, instrument, endDate, continuation }) => (
          <tr key={id}>
            <th scope="row">
              <a href={recordHref('project', id)}>{name}</a>
              {type === 'municipality' && area !== null && <small className="ww-dossier-small">{area}</small>}
            </th>
            <td>
              <State type="project" field="status" value={status} />
            </td>
            <td>
              <State type="project" field="health" value={health} />
            </td>
            <td>{instrument ?? none}</td>
            <td className="ww-dossier-date">{date(endDate)}</td>
            <td>
              <State type="project" field="continuation" value={continuation} />
            </td>
          </tr>
        ))}
      </DossierSection>
      <DossierSection
        title={t('places.dossier.advice')}
        count={advice.length}
        none={t('places.dossier.adviceNone')}
        columns={[
          labels.field('advice', 'name'),
          labels.field('advice', 'status'),
          labels.field('advice', 'responseDueDate'),
        ]}
      >
        {advice.map(({ id, number, name, status, responseDueDate, via }) => (
          <tr key={id}>
            <th scope="row">
              <a href={recordHref('advice', id)}>{[number, name].filter(Boolean).join(' ')}</a>
              <small className="ww-dossier-small">
                {via === null ? t('places.dossier.direct') : t('places.dossier.via', { project: via })}
              </small>
            </th>
            <td>
              <State type="advice" field="status" value={status} />
            </td>
            <td className="ww-dossier-date">{date(responseDueDate)}</td>
          </tr>
        ))}
      </DossierSection>
    </>
  );
}
