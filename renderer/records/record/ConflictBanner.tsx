// Fields to which two people gave different values: who wrote what, and choosing which holds.

import { useTranslation } from 'react-i18next';
import type { FieldValue } from '../../../shared/catalogue/catalogue.ts';
import type { FieldConflict, RecordDetail } from '../../../shared/contract/queries.ts';
import { conflictsHref } from '../../app/href.ts';
import { Banner } from '../../components/Banner.tsx';
import { Button } from '../../components/Button.tsx';
import { useFormat } from '../../texts/useFormat.ts';
import { useLabels } from '../../texts/useLabels.ts';
import { useDecide } from '../useDecide.ts';
import { useTitles } from '../useTitles.ts';
import { useValueText } from '../valueText.ts';
import { referredIds } from './referredIds.ts';

/** The pseudo-field that says whether a record is deleted. */
const DELETED = 'deleted';

interface ConflictProps {
  readonly detail: RecordDetail;
  readonly conflict: FieldConflict;
}

function Conflict({ detail, conflict }: ConflictProps) {
  const { t } = useTranslation();
  const labels = useLabels();
  const format = useFormat();
  const valueText = useValueText();
  const { decide, isPending } = useDecide();
  const { type, id, heads } = detail;
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
            <Button
              isPending={isPending}
              onPress={() => decide({ record: id, heads }, field, { kind: 'take', change })}
            >
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
    <Banner
      tone="attention"
      title={t('record.conflict.heading')}
      action={<a href={conflictsHref({ record: detail.id })}>{t('conflicts.banner.decide')}</a>}
    >
      {t('record.conflict.text')}
      <ul className="ww-conflicts">
        {detail.conflicts.map((conflict) => (
          <Conflict key={conflict.field} detail={detail} conflict={conflict} />
        ))}
      </ul>
    </Banner>
  );
}
