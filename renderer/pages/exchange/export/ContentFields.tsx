// What goes into the package: its kind, which records, and whether personal data go along.

import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { PACKAGE_KINDS } from '../../../../shared/contract/packages.ts';
import { Checkbox } from '../../../components/Checkbox.tsx';
import { Chip } from '../../../components/Chip.tsx';
import { ComboBox } from '../../../components/ComboBox.tsx';
import { DateField } from '../../../components/DateField.tsx';
import { RadioCards } from '../../../components/RadioCards.tsx';
import { Select } from '../../../components/Select.tsx';
import { loadChoices } from '../../../records/loadChoices.ts';
import type { ExportForm, problemsOf, ScopeChoice } from './exportForm.ts';

export interface FormPartProps {
  readonly form: ExportForm;
  readonly problems: ReturnType<typeof problemsOf>;
  readonly onChange: (patch: Partial<ExportForm>) => void;
}

const SCOPES: readonly ScopeChoice[] = ['everything', 'project', 'municipality', 'instrument', 'council'];

export function ContentFields({ form, problems, onChange }: FormPartProps) {
  const { t } = useTranslation();
  return (
    <div className="ww-export__fields">
      <RadioCards
        label={t('export.kind.label')}
        value={form.kind}
        onChange={(kind) => onChange({ kind })}
        options={PACKAGE_KINDS.map((id) => ({ id, label: t(`export.kind.${id}`), text: t(`export.kindText.${id}`) }))}
      />
      <div className="ww-export__row">
        <Select
          label={t('export.scope.label')}
          required
          value={form.scope}
          onChange={(scope) => scope && onChange({ scope, chosen: [] })}
          options={SCOPES.map((id) => ({ id, label: t(`export.scope.${id}`) }))}
          hint={t(`export.scopeHint.${form.scope}`)}
        />
        {form.kind !== 'exchange' && (
          <DateField
            label={t('export.date')}
            hint={t('export.dateHint')}
            value={form.date}
            onChange={(date) => onChange({ date })}
            error={problems.date && t('export.problem.notADate')}
          />
        )}
      </div>
      <ChosenRecords form={form} problems={problems} onChange={onChange} />
      {form.kind !== 'openData' && (
        <div className="ww-export__check">
          <Checkbox
            isSelected={form.profile === 'full'}
            onChange={(isFull) => onChange({ profile: isFull ? 'full' : 'withoutPersonal' })}
          >
            {t('export.personal')}
          </Checkbox>
          <p className="ww-muted">{t(`export.personalHint.${form.profile}`)}</p>
        </div>
      )}
      <Checkbox isSelected={form.withAttachments} onChange={(withAttachments) => onChange({ withAttachments })}>
        {t('export.attachments')}
      </Checkbox>
    </div>
  );
}

function ChosenRecords({ form, problems, onChange }: FormPartProps) {
  const { t } = useTranslation();
  const { scope, chosen } = form;
  const type = scope === 'everything' || scope === 'council' ? null : scope;
  const load = useCallback(async (search: string) => (type === null ? [] : await loadChoices(type, search)), [type]);
  if (type === null) return null;
  return (
    <div>
      <ComboBox
        // An empty field again after each choice: the chosen records are the chips below.
        key={chosen.length}
        label={t(`export.choose.${type}`)}
        value={null}
        valueTitle={null}
        placeholder={t('export.chooseExample')}
        load={load}
        onChange={(id, option) => {
          if (id === null || chosen.some((one) => one.id === id)) return;
          onChange({ chosen: [...chosen, { id, title: option?.title ?? id }] });
        }}
        error={problems.chosen && t('export.problem.nothingChosen')}
      />
      <ul className="ww-export__chips" aria-label={t('export.chosen')}>
        {chosen.map(({ id, title }) => (
          <li key={id}>
            <Chip label={title} onRemove={() => onChange({ chosen: chosen.filter((one) => one.id !== id) })} />
          </li>
        ))}
      </ul>
    </div>
  );
}
