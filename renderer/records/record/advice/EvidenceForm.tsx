// Adding evidence to a recommendation: a record that shows it, a website, or only words to which a file is added later.

import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Patch } from '../../../../shared/catalogue/catalogue.ts';
import type { Problem } from '../../../../shared/catalogue/schema.ts';
import { useAct } from '../../../bridge/useAct.ts';
import { Button } from '../../../components/Button.tsx';
import { contractEdits } from '../../useSaveRecords.ts';
import { PlainFields } from '../PlainFields.tsx';
import { useOfferUndo } from './useOfferUndo.ts';

const FIELDS = ['name', 'date', 'project', 'knowledgeItem', 'event', 'website'] as const;

export function EvidenceForm({ recommendation }: { readonly recommendation: string }) {
  const { t } = useTranslation();
  const offerUndo = useOfferUndo();
  const [typed, setTyped] = useState<Patch | null>(null);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const { mutate, isPending } = useAct('records.save', {
    quietFor: ['invalid'],
    onSuccess: ({ batch }) => {
      offerUndo(batch, t('recommendations.evidenceAdded', { name: String(typed?.['name'] ?? '') }));
      setTyped(null);
    },
  });
  if (typed === null) {
    return (
      <Button icon={Plus} onPress={() => setTyped({})}>
        {t('recommendations.newEvidence')}
      </Button>
    );
  }
  const submit = () =>
    mutate(
      { edits: contractEdits([{ type: 'evidence', patch: { ...typed, recommendation } }]) },
      { onError: ({ report }) => setProblems(report?.problems ?? []) },
    );
  return (
    <form
      className="ww-recommendations__evidence"
      aria-label={t('recommendations.newEvidence')}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <p className="ww-muted">{t('recommendations.evidenceHint')}</p>
      <div className="ww-recommendations__row">
        <PlainFields
          type="evidence"
          names={FIELDS}
          values={typed}
          problems={problems}
          onChange={(name, value) => {
            setProblems((before) => before.filter(({ field }) => field !== name));
            setTyped((before) => ({ ...before, [name]: value }));
          }}
          autoFocus="name"
        />
      </div>
      <div className="ww-flow__buttons">
        <Button variant="primary" type="submit" isPending={isPending}>
          {t('recommendations.saveEvidence')}
        </Button>
        <Button onPress={() => setTyped(null)}>{t('recommendations.cancel')}</Button>
      </div>
    </form>
  );
}
