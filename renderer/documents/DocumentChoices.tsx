// What can be chosen for a document: its template, what it is about, and what may go along.

import { useTranslation } from 'react-i18next';
import { DOCUMENT_NEEDS, type DocumentRequestInput } from '../../shared/contract/documents.ts';
import { useAsk } from '../bridge/useAsk.ts';
import { Checkbox } from '../components/Checkbox.tsx';
import { Select } from '../components/Select.tsx';

interface DocumentChoicesProps {
  readonly request: DocumentRequestInput;
  readonly onChange: (request: DocumentRequestInput) => void;
}

const BUILT_IN = 'builtIn';
const ALL = 'all';

export function DocumentChoices({ request, onChange }: DocumentChoicesProps) {
  const { t } = useTranslation();
  const { data: templates } = useAsk('documents.templates', {});
  const stored = templates?.stored.filter(({ kind }) => kind === request.kind) ?? [];
  return (
    <div className="ww-document__choices">
      <Subject request={request} onChange={onChange} />
      <Select
        label={t('documents.field.template')}
        alwaysChosen
        value={request.template ?? BUILT_IN}
        onChange={(id) => onChange({ ...request, template: id === BUILT_IN ? null : id })}
        options={[
          { id: BUILT_IN, label: t('documents.field.builtIn') },
          ...stored.map(({ id, name }) => ({ id, label: name })),
        ]}
      />
      <Checkbox
        isSelected={request.withPersonal ?? false}
        onChange={(withPersonal) => onChange({ ...request, withPersonal })}
      >
        {t('documents.field.withPersonal')}
      </Checkbox>
      <p className="ww-muted">{t('documents.field.withPersonalHint')}</p>
      <Checkbox
        isSelected={request.withConfidential ?? false}
        onChange={(withConfidential) => onChange({ ...request, withConfidential })}
      >
        {t('documents.field.withConfidential')}
      </Checkbox>
    </div>
  );
}

/** The advice, meeting or year that the document is about. */
function Subject({ request, onChange }: DocumentChoicesProps) {
  const { t } = useTranslation();
  const { data } = useAsk('documents.subjects', {});
  const { kind, advice, meeting, year } = request;
  const needs = DOCUMENT_NEEDS[kind];
  const years = (data?.years ?? []).map((one) => ({ id: String(one), label: String(one) }));
  const advices = (data?.advices ?? []).map(({ id, title }) => ({ id, label: title }));
  if (needs === 'meeting') {
    return (
      <Select
        label={t('documents.field.meeting')}
        required
        value={meeting ?? null}
        onChange={(id) => onChange({ ...request, meeting: id })}
        options={(data?.meetings ?? []).map(({ id, title }) => ({ id, label: title }))}
      />
    );
  }
  if (needs === 'year') {
    return (
      <Select
        label={t('documents.field.year')}
        required
        value={typeof year === 'number' ? String(year) : null}
        onChange={(id) => onChange({ ...request, year: id === null ? null : Number(id) })}
        options={years}
      />
    );
  }
  return (
    <>
      <Select
        label={t('documents.field.advice')}
        {...(needs === 'advice' ? { required: true } : { alwaysChosen: true })}
        value={advice ?? (needs === 'advice' ? null : ALL)}
        onChange={(id) => onChange({ ...request, advice: id === ALL ? null : id })}
        options={needs === 'advice' ? advices : [{ id: ALL, label: t('documents.field.allAdvices') }, ...advices]}
      />
      {needs === 'selection' && (
        <Select
          label={t('documents.field.year')}
          alwaysChosen
          value={typeof year === 'number' ? String(year) : ALL}
          onChange={(id) => onChange({ ...request, year: id === null || id === ALL ? null : Number(id) })}
          options={[{ id: ALL, label: t('documents.field.allYears') }, ...years]}
        />
      )}
    </>
  );
}
