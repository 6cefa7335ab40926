// The response to a recommendation with the reason that belongs to it: saved together, since neither says enough alone.

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Patch } from '../../../../shared/catalogue/catalogue.ts';
import type { Problem } from '../../../../shared/catalogue/schema.ts';
import { useAct } from '../../../bridge/useAct.ts';
import { Button } from '../../../components/Button.tsx';
import { useIsViewing } from '../../../state/viewing.ts';
import { contractEdits } from '../../useSaveRecords.ts';
import { PlainFields } from '../PlainFields.tsx';
import { useOfferUndo } from './useOfferUndo.ts';

interface ResponseFormProps {
  /** The recommendation's. */
  readonly id: string;
  readonly responseState: string | null;
  readonly responseReason: string | null;
}

export function ResponseForm({ id, responseState, responseReason }: ResponseFormProps) {
  const { t } = useTranslation();
  const isViewing = useIsViewing();
  const offerUndo = useOfferUndo();
  const [typed, setTyped] = useState<Patch>({});
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const { mutate, isPending } = useAct('records.save', {
    quietFor: ['invalid'],
    onSuccess: ({ batch }) => {
      setTyped({});
      offerUndo(batch, t('recommendations.saved'));
    },
  });
  if (isViewing) return null;
  const isChanged = Object.keys(typed).length > 0;
  const submit = () =>
    mutate(
      { edits: contractEdits([{ type: 'recommendation', id, patch: typed }]) },
      { onError: ({ report }) => setProblems(report?.problems ?? []) },
    );
  return (
    <form
      className="ww-recommendations__response"
      aria-label={t('recommendations.response')}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <PlainFields
        type="recommendation"
        names={['responseState', 'responseReason']}
        values={{ responseState, responseReason, ...typed }}
        problems={problems}
        onChange={(name, value) => {
          setProblems((before) => before.filter(({ field }) => field !== name));
          setTyped((before) => ({ ...before, [name]: value }));
        }}
      />
      {isChanged && (
        <div>
          <Button type="submit" isPending={isPending}>
            {t('recommendations.saveResponse')}
          </Button>
        </div>
      )}
    </form>
  );
}
