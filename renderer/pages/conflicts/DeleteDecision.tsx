// A record that somebody deleted while another edited it: does it stay?

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type FieldValue, recordTypeOf } from '../../../shared/catalogue/catalogue.ts';
import type {
  ConflictDetail,
  ConflictMaker,
  DeleteDispute,
  EditBesideDelete,
} from '../../../shared/contract/conflicts.ts';
import type { Decide } from '../../records/useDecide.ts';
import { firstLine, useValueText } from '../../records/valueText.ts';
import { useLabels } from '../../texts/useLabels.ts';
import { DecisionCard } from './DecisionCard.tsx';
import { choiceKeys, useChoiceCommands } from './useChoiceCommands.ts';
import { useMakers } from './useMakers.ts';

export interface DeleteDecisionProps {
  readonly detail: ConflictDetail;
  readonly dispute: DeleteDispute;
  readonly deciding: Decide;
  /** The button that puts the decision off. */
  readonly later: ReactNode;
}

export function DeleteDecision({ detail, dispute, deciding, later }: DeleteDecisionProps) {
  const { t } = useTranslation();
  const makers = useMakers();
  const { isLink } = recordTypeOf(detail.type);
  const { deletions, edits } = dispute;
  const take = (maker: ConflictMaker | undefined): void => {
    if (!maker || deciding.isPending) return;
    deciding.decide(detail, dispute.field, { kind: 'take', change: maker.change });
  };
  const keep = (): void => take(edits[0]);
  const remove = (): void => take(deletions[0]);
  useChoiceCommands([keep, remove]);
  return (
    <>
      <h2 className="ww-decision__question" tabIndex={-1}>
        {t(isLink ? 'conflicts.deletion.linkQuestion' : 'conflicts.deletion.question')}
      </h2>
      <p>{t(isLink ? 'conflicts.deletion.linkText' : 'conflicts.deletion.text')}</p>
      <div className="ww-decision-cards">
        <DecisionCard
          title={t(isLink ? 'conflicts.deletion.linked' : 'conflicts.deletion.edited', { who: makers.names(edits) })}
          makers={makers.times(edits)}
          choose={{
            label: t(isLink ? 'conflicts.deletion.link' : 'conflicts.deletion.keep'),
            keys: choiceKeys(0),
            isPending: deciding.isPending,
            onPress: keep,
          }}
        >
          {!isLink && <EditedFields detail={detail} edits={edits} />}
        </DecisionCard>
        <DecisionCard
          title={t(isLink ? 'conflicts.deletion.unlinked' : 'conflicts.deletion.deleted', {
            who: makers.names(deletions),
          })}
          makers={makers.times(deletions)}
          choose={{
            label: t(isLink ? 'conflicts.deletion.unlink' : 'conflicts.deletion.delete'),
            keys: choiceKeys(1),
            isPending: deciding.isPending,
            onPress: remove,
          }}
        >
          {null}
        </DecisionCard>
      </div>
      <div className="ww-decision-actions">{later}</div>
    </>
  );
}

interface EditedFieldsProps {
  readonly detail: ConflictDetail;
  readonly edits: readonly EditBesideDelete[];
}

function EditedFields({ detail, edits }: EditedFieldsProps) {
  const { t } = useTranslation();
  const labels = useLabels();
  const valueText = useValueText();
  const { type, titles } = detail;
  const fields = edits.flatMap(({ change, fields: edited }) => edited.map((field) => ({ ...field, change })));
  if (fields.length === 0) return <p>{t('conflicts.deletion.broughtBack')}</p>;
  const say = (field: string, value: FieldValue): string =>
    firstLine(valueText(type, field, value, titles) ?? t('conflicts.empties'));
  return (
    <table className="ww-edited-fields">
      <thead>
        <tr>
          <th scope="col">{t('conflicts.deletion.isField')}</th>
          <th scope="col">{t('conflicts.deletion.was')}</th>
          <th scope="col">{t('conflicts.deletion.became')}</th>
        </tr>
      </thead>
      <tbody>
        {fields.map(({ change, field, before, after }) => (
          <tr key={`${change} ${field}`}>
            <th scope="row">{labels.field(type, field)}</th>
            <td>{say(field, before)}</td>
            <td>{say(field, after)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
