// Fields to which two people gave different values: who wrote what, and choosing which holds.

import { useTranslation } from 'react-i18next';
import type { FieldValue } from '../../../shared/catalogue/catalogue.ts';
import type { FieldConflict, RecordDetail } from '../../../shared/contract/queries.ts';
import { Banner } from '../../components/Banner.tsx';
import { Button } from '../../components/Button.tsx';
import { useFormat } from '../../texts/useFormat.ts';
import { useLabels } from '../../texts/useLabels.ts';
import { type RecordEdit, useSaveRecords } from '../useSaveRecords.ts';
import { useTitles } from '../useTitles.ts';
import { useValueText } from '../valueText.ts';
import { referredIds } from './referredIds.ts';

/** The pseudo-field that says whether a record is deleted. */
const DELETED = 'deleted';

/** @returns the edit with which a person's choice ends a conflict: it knows all heads, so it is never asked again */
export function choiceEdit({ type, id, heads }: RecordDetail, field: string, value: FieldValue): RecordEdit {
  if (field !== DELETED) return { type, id, patch: { [field]: value }, seen: heads };
  return { type, id, patch: {}, delete: value === 1, seen: heads };
}

interface ConflictProps {
  readonly detail: RecordDetail;
  readonly conflict: FieldConflict;
}

function Conflict({ detail, conflict }: ConflictProps) {
  const { t } = useTranslation();
  const labels = useLabels();
  const format = useFormat();
  const valueText = useValueText();
  const saveRecords = useSaveRecords();
  const { type } = detail;
  const { field, base, candidates } = conflict;
  const values = [base, ...candidates.map(({ value }) => value)].map((value) => [field, value] as const);
  const titles = useTitles(referredIds(type, values), detail.titles);
  const say = (value: FieldValue): string => {
    if (field === DELETED) return t(value === 1 ? 'record.conflict.isDeleted' : 'record.conflict.isKept');
    return valueText(type, field, value, titles) ?? t('record.history.nothing');
  };
  return (
    <li>
      <strong>{field === DELETED ? t('record.conflict.deletedField') : labels.field(type, field)}</strong>
      <p className="ww-muted">{t('record.conflict.base', { value: say(base) })}</p>
      <ul className="ww-candidates">
        {candidates.map(({ change, value, author, at }) => (
          <li key={change}>
            <span className="ww-candidate-value">{say(value)}</span>
            <span className="ww-muted">{t('record.conflict.candidate', { who: author, when: format.moment(at) })}</span>
            <Button onPress={() => void saveRecords([choiceEdit(detail, field, value)], t('record.conflict.resolved'))}>
              {t('record.conflict.keepShort')}
              <span className="ww-visually-hidden">: {say(value)}</span>
            </Button>
          </li>
        ))}
      </ul>
    </li>
  );
}

export function ConflictBanner({ detail }: { readonly detail: RecordDetail }) {
  const { t } = useTranslation();
  if (detail.conflicts.length === 0) return null;
  return (
    <Banner tone="attention" title={t('record.conflict.heading')}>
      {t('record.conflict.text')}
      <ul className="ww-conflicts">
        {detail.conflicts.map((conflict) => (
          <Conflict key={conflict.field} detail={detail} conflict={conflict} />
        ))}
      </ul>
    </Banner>
  );
}
