// The request that the advice answers: one that is known, or a new one that is recorded with it.

import { useTranslation } from 'react-i18next';
import { EMPTY_REQUEST, type NewRequest } from '../../../shared/council/adviceEntry.ts';
import { Button } from '../../components/Button.tsx';
import { DateField } from '../../components/DateField.tsx';
import { MarkdownField } from '../../components/MarkdownField.tsx';
import { SuggestField } from '../../components/SuggestField.tsx';
import { TextField } from '../../components/TextField.tsx';
import { ReferenceInput } from '../../records/record/ReferenceInput.tsx';
import { useLabels } from '../../texts/useLabels.ts';
import { type EntryPartProps, Place } from './entryField.tsx';

interface RequestFieldsProps extends EntryPartProps {
  readonly askers: readonly string[];
}

export function RequestFields({ askers, entry, change, errorAt }: RequestFieldsProps) {
  const { t } = useTranslation();
  const labels = useLabels();
  const { newRequest, request } = entry;
  if (newRequest === null) {
    return (
      <fieldset className="ww-entry-request">
        <legend className="ww-visually-hidden">{labels.one('adviceRequest')}</legend>
        <div className="ww-entry-grid">
          <Place at="request" isWide>
            <ReferenceInput
              label={labels.one('adviceRequest')}
              target="adviceRequest"
              value={request}
              onChange={(id) => change({ request: id })}
            />
          </Place>
          <Button variant="quiet" onPress={() => change({ newRequest: EMPTY_REQUEST, request: null })}>
            {t('newAdvice.newRequest')}
          </Button>
        </div>
      </fieldset>
    );
  }
  const set = (patch: Partial<NewRequest>) => change({ newRequest: { ...newRequest, ...patch } });
  return (
    <fieldset className="ww-entry-request">
      <legend>{t('newAdvice.newRequest')}</legend>
      <div className="ww-entry-grid">
        <Place at="newRequest.name" isWide>
          <TextField
            label={labels.field('adviceRequest', 'name')}
            required
            autoFocus
            value={newRequest.name}
            onChange={(name) => set({ name })}
            {...errorAt('newRequest.name')}
          />
        </Place>
        <Place at="newRequest.askedBy">
          <SuggestField
            label={labels.field('adviceRequest', 'askedBy')}
            value={newRequest.askedBy}
            onChange={(askedBy) => set({ askedBy })}
            suggestions={askers}
            {...errorAt('newRequest.askedBy')}
          />
        </Place>
        <Place at="newRequest.date">
          <DateField
            label={labels.field('adviceRequest', 'date')}
            value={newRequest.date}
            onChange={(date) => set({ date })}
            {...errorAt('newRequest.date')}
          />
        </Place>
        <Place at="newRequest.wantedBy">
          <DateField
            label={labels.field('adviceRequest', 'wantedBy')}
            value={newRequest.wantedBy}
            onChange={(wantedBy) => set({ wantedBy })}
            {...errorAt('newRequest.wantedBy')}
          />
        </Place>
        <Place at="newRequest.question" isWide>
          <MarkdownField
            label={labels.field('adviceRequest', 'question')}
            rows={2}
            value={newRequest.question}
            onChange={(question) => set({ question })}
            {...errorAt('newRequest.question')}
          />
        </Place>
      </div>
      <Button variant="quiet" onPress={() => change({ newRequest: null })}>
        {t('newAdvice.knownRequest')}
      </Button>
    </fieldset>
  );
}
