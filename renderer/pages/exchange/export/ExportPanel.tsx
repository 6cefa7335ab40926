// Making a package: what kind, of what, for whom; then a look at the personal data in it; then the file.

import { Download, ShieldCheck } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExportResult } from '../../../../shared/contract/packages.ts';
import { useAct } from '../../../bridge/useAct.ts';
import { Banner } from '../../../components/Banner.tsx';
import { Button } from '../../../components/Button.tsx';
import { Panel } from '../../../components/Panel.tsx';
import { useFormat } from '../../../texts/useFormat.ts';
import { WorkUnderWay } from '../WorkUnderWay.tsx';
import { ContentFields } from './ContentFields.tsx';
import { type ExportForm, emptyForm, problemsOf, requestOf } from './exportForm.ts';
import { PersonalReview } from './PersonalReview.tsx';
import { ReaderFields } from './ReaderFields.tsx';

export function ExportPanel() {
  const { t } = useTranslation();
  const [form, setForm] = useState<ExportForm>(emptyForm);
  /** The form is checked only once the person is done with it; from then on it says what is wrong at once. */
  const [isAsked, setAsked] = useState(false);
  const [reviewed, setReviewed] = useState<ExportForm | null>(null);
  const save = useAct('exchange.export', { onSuccess: (result) => result && setReviewed(null) });
  const problems = problemsOf(form);
  const isRight = Object.keys(problems).length === 0;
  const change = (patch: Partial<ExportForm>): void => {
    setForm({ ...form, ...patch });
    setReviewed(null);
  };
  const shown = isAsked ? problems : {};
  return (
    <div className="ww-export">
      <Panel title={t('export.content')}>
        <ContentFields form={form} problems={shown} onChange={change} />
      </Panel>
      <Panel title={t('export.reader')}>
        <ReaderFields form={form} problems={shown} onChange={change} />
        <div className="ww-exchange__choice ww-export__check-button">
          <Button
            variant={reviewed ? 'secondary' : 'primary'}
            icon={ShieldCheck}
            onPress={() => {
              setAsked(true);
              save.reset();
              if (isRight) setReviewed(form);
            }}
          >
            {t('export.review.button')}
          </Button>
          {isAsked && !isRight && <span className="ww-export__wrong">{t('export.incomplete')}</span>}
        </div>
      </Panel>
      {reviewed && (
        <PersonalReview request={requestOf(reviewed)}>
          <Button
            variant="primary"
            icon={Download}
            isPending={save.isPending}
            onPress={() => save.mutate(requestOf(reviewed))}
          >
            {t('export.save')}
          </Button>
          {save.isPending && <WorkUnderWay label={t('export.busy')} jobs={['export']} />}
        </PersonalReview>
      )}
      {save.data && !save.isPending && <Saved result={save.data} />}
    </div>
  );
}

function Saved({ result }: { readonly result: ExportResult }) {
  const { t } = useTranslation();
  const format = useFormat();
  const isEmpty = result.records === 0 && !result.isIncremental;
  return (
    <Banner
      tone={isEmpty ? 'attention' : 'good'}
      isAlert
      title={t('export.done', {
        records: format.number(result.records),
        changes: format.number(result.changes),
        size: format.bytes(result.bytes),
      })}
    >
      {isEmpty && `${t('export.empty')} `}
      {result.isIncremental && `${t('export.incremental')} `}
      <span className="ww-exchange__path">{t('export.where', { path: result.path })}</span>
    </Banner>
  );
}
