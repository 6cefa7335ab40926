// Comparing two states: one's own records now or on a date, and packages that are only looked at.

import { FolderOpen, GitCompareArrows, Printer } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CompareSide, Comparison, ViewState } from '../../../shared/contract/viewing.ts';
import { PageHeader } from '../../app/PageHeader.tsx';
import { useAct } from '../../bridge/useAct.ts';
import { Banner } from '../../components/Banner.tsx';
import { Button } from '../../components/Button.tsx';
import { Panel } from '../../components/Panel.tsx';
import { viewingStore } from '../../state/viewing.ts';
import { errorSentence } from '../../texts/errorSentence.ts';
import { useFormat } from '../../texts/useFormat.ts';
import { useViewTitle } from '../../texts/useViewTitle.ts';
import { CountTable } from '../exchange/import/CountTable.tsx';
import { PassphrasePrompt } from '../exchange/import/PassphrasePrompt.tsx';
import { PreviewFields } from '../exchange/import/PreviewFields.tsx';
import { WorkUnderWay } from '../exchange/WorkUnderWay.tsx';
import { SideChoice, type SideForm, sideOf } from './SideChoice.tsx';
import './ComparePage.css';

export default function ComparePage() {
  const { t } = useTranslation();
  const view = viewingStore((state) => state.view);
  const [other, setOther] = useState<ViewState | null>(null);
  // The older state first: what is new in one's own records since a snapshot is then called new.
  const [left, setLeft] = useState<SideForm>({ kind: view ? 'viewed' : 'date', date: null });
  const [right, setRight] = useState<SideForm>({ kind: 'now', date: null });
  const [lockedFile, setLockedFile] = useState<string | null>(null);
  const { mutate, isPending, data, variables, reset } = useAct('compare.run');
  const takeOther = (opened: ViewState): void => {
    setOther(opened);
    setLockedFile(null);
    // Where nothing was chosen yet, what was just opened is what the person means.
    if (left.kind === 'date' && left.date === null) setLeft({ ...left, kind: 'other' });
    else setRight({ ...right, kind: 'other' });
    // What was found may be of the package that made way for this one.
    reset();
  };
  const openOther = useAct('compare.openOther', {
    quietFor: ['packageRefused', 'fileUnreadable'],
    onSuccess: (opened) => {
      if (opened?.kind === 'open') takeOther(opened.view);
      if (opened?.kind === 'locked') setLockedFile(opened.fileName);
    },
  });
  const first = sideOf(left);
  const second = sideOf(right);
  const isReady = first !== null && second !== null && JSON.stringify(first) !== JSON.stringify(second);
  return (
    <div className="ww-compare">
      <PageHeader
        title={t('compare.title')}
        actions={
          data && (
            <span className="ww-no-print">
              <Button icon={Printer} onPress={() => window.print()}>
                {t('compare.print')}
              </Button>
            </span>
          )
        }
      />
      <p className="ww-compare__intro ww-no-print">{t('compare.intro')}</p>
      <div className="ww-no-print">
        <Panel title={t('compare.sides')}>
          <div className="ww-compare__sides">
            <SideChoice label={t('compare.left')} form={left} view={view} other={other} onChange={setLeft} />
            <SideChoice label={t('compare.right')} form={right} view={view} other={other} onChange={setRight} />
          </div>
          <div className="ww-compare__actions">
            <Button
              variant="primary"
              icon={GitCompareArrows}
              isDisabled={!isReady}
              isPending={isPending}
              onPress={() => first && second && mutate({ left: first, right: second })}
            >
              {t('compare.run')}
            </Button>
            <Button icon={FolderOpen} isPending={openOther.isPending} onPress={() => openOther.mutate({})}>
              {t('compare.openOther')}
            </Button>
            {isPending && <WorkUnderWay label={t('compare.busy')} jobs={['compare']} />}
            {openOther.isPending && <WorkUnderWay label={t('viewing.panel.busy')} jobs={['read']} />}
          </div>
          {openOther.error && openOther.error.report.code !== 'cancelled' && (
            <Banner tone="bad" isAlert>
              {errorSentence(t, openOther.error)}
            </Banner>
          )}
          {lockedFile !== null && (
            <PassphrasePrompt
              key={lockedFile}
              procedure="compare.unlockOther"
              fileName={lockedFile}
              onOpened={takeOther}
            />
          )}
        </Panel>
      </div>
      {data && !isPending && <Found comparison={data} compared={variables} view={view} other={other} />}
    </div>
  );
}

interface FoundProps {
  readonly comparison: Comparison;
  /** The two states that were compared; the form may say something else by now. */
  readonly compared: { readonly left: CompareSide; readonly right: CompareSide };
  readonly view: ViewState | null;
  readonly other: ViewState | null;
}

function Found({ comparison, compared, view, other }: FoundProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const titleOf = useViewTitle('name');
  const { token, counts, fieldTotal, incomparable } = comparison;
  const name = (side: CompareSide): string => {
    if (side.kind === 'date') return t('compare.side.dateIs', { date: format.date(side.date) });
    const shown = side.kind === 'viewed' ? view : side.kind === 'other' ? other : null;
    return shown ? titleOf(shown) : t('compare.side.now');
  };
  return (
    <Panel title={t('compare.found', { left: name(compared.left), right: name(compared.right) })}>
      <div className="ww-exchange__preview">
        {counts.length === 0 && <Banner tone="good">{t('compare.same')}</Banner>}
        {incomparable > 0 && <Banner tone="info">{t('compare.incomparable', { count: incomparable })}</Banner>}
        {counts.length > 0 && <CountTable counts={counts} effects={['new', 'changed', 'deleted']} />}
        {fieldTotal > 0 && (
          <PreviewFields procedure="compare.fields" token={token} types={counts.map(({ type }) => type)} />
        )}
      </div>
    </Panel>
  );
}
