// One record beside the list: its name, figures and tabs.

import { ArrowLeft, FileText, Lock, Trash2, Undo2, X } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type RecordTypeName, recordTypeOf } from '../../../shared/catalogue/catalogue.ts';
import { attachmentFieldOf } from '../../../shared/contract/attachments.ts';
import type { Draft } from '../../../shared/contract/contract.ts';
import type { RecordDetail } from '../../../shared/contract/queries.ts';
import { useCommand } from '../../app/commandHandlers.ts';
import { dossierHref, meetingHref } from '../../app/href.ts';
import { keyOf } from '../../app/keys.ts';
import { useAsk } from '../../bridge/useAsk.ts';
import { Badge } from '../../components/Badge.tsx';
import { Banner } from '../../components/Banner.tsx';
import { Button, IconButton } from '../../components/Button.tsx';
import { Skeleton } from '../../components/Spinner.tsx';
import { Tabs } from '../../components/Tabs.tsx';
import { kindsAbout } from '../../documents/DocumentDialog.tsx';
import { DocumentMenu } from '../../documents/DocumentMenu.tsx';
import { isDossierType } from '../../pages/places/dossier/dossierAddress.ts';
import { showToast } from '../../state/toasts.ts';
import { useIsViewing } from '../../state/viewing.ts';
import { errorSentence } from '../../texts/errorSentence.ts';
import { useFormat } from '../../texts/useFormat.ts';
import { useLabels } from '../../texts/useLabels.ts';
import { inSentence } from '../inSentence.ts';
import { type ListAddress, NEW_RECORD, type RecordTab } from '../listAddress.ts';
import { presentationOf } from '../presentation.ts';
import type { Go } from '../useListAddress.ts';
import { useSaveRecords } from '../useSaveRecords.ts';
import { useValueText } from '../valueText.ts';
import { AttachmentsTab } from './AttachmentsTab.tsx';
import { AdviceFlow } from './advice/AdviceFlow.tsx';
import { MakeAdvice } from './advice/MakeAdvice.tsx';
import { RecommendationsTab } from './advice/RecommendationsTab.tsx';
import { ConflictBanner } from './ConflictBanner.tsx';
import { ChainTab, isChainType } from './chain/ChainTab.tsx';
import { DossierTab } from './DossierTab.tsx';
import { draftKey } from './draft.ts';
import { decisionOf, GrantChain } from './GrantChain.tsx';
import { HistoryTab } from './HistoryTab.tsx';
import { LinksTab } from './LinksTab.tsx';
import { RecordFigures } from './RecordFigures.tsx';
import { RecordForm } from './RecordForm.tsx';
import './record.css';

interface RecordPaneProps {
  readonly type: RecordTypeName;
  readonly id: string;
  readonly address: ListAddress;
  readonly go: Go;
  readonly drafts: readonly Draft[];
  /** The record covers the list, so that going back is what closes it. */
  readonly coversList: boolean;
}

interface HeaderProps {
  readonly type: RecordTypeName;
  readonly detail: RecordDetail | undefined;
  readonly isNew: boolean;
  readonly coversList: boolean;
  readonly onClose: () => void;
}

function Header({ type, detail, isNew, coversList, onClose }: HeaderProps) {
  const { t } = useTranslation();
  const labels = useLabels();
  const format = useFormat();
  const valueText = useValueText();
  const saveRecords = useSaveRecords();
  const isViewing = useIsViewing();
  const { subtitle: subtitleField } = recordTypeOf(type);
  const subtitle =
    detail && subtitleField && valueText(type, subtitleField, detail.values[subtitleField], detail.titles);
  const decision = detail ? decisionOf(detail) : null;
  const title = isNew
    ? t('record.new', { label: labels.one(type), what: inSentence(labels.one(type)) })
    : detail?.title || t('record.untitled');
  const remove = async () => {
    if (!detail) return;
    const removed = await saveRecords([{ type, id: detail.id, delete: true }], t('record.deleted'));
    if (removed) onClose();
  };
  return (
    <header className="ww-record-head">
      <div className="ww-record-title">
        {coversList && <IconButton label={t('record.back')} icon={ArrowLeft} onPress={onClose} />}
        <h2>{title}</h2>
        {detail?.values.confidential === 1 && (
          <Badge tone="attention">
            <Lock size={12} aria-hidden /> {t('record.confidential')}
          </Badge>
        )}
        <span className="ww-record-buttons">
          {detail && !detail.deleted && type === 'advice' && (
            <DocumentMenu kinds={kindsAbout('advice')} about={{ advice: detail.id }} variant="quiet" />
          )}
          {detail && !detail.deleted && type === 'meeting' && (
            <a className="ww-button ww-button--quiet" href={meetingHref(detail.id)}>
              <FileText size={16} aria-hidden />
              {t('page.meeting')}
            </a>
          )}
          {detail && !detail.deleted && isDossierType(type) && (
            <a
              className="ww-button ww-button--quiet"
              href={dossierHref(type, detail.id)}
              title={t('places.dossier.openHint')}
            >
              <FileText size={16} aria-hidden />
              {t('places.dossier.open')}
            </a>
          )}
          {detail && <MakeAdvice detail={detail} />}
          {detail && !detail.deleted && !isViewing && (
            <IconButton label={t('record.delete')} icon={Trash2} onPress={() => void remove()} />
          )}
          <IconButton label={t('record.close')} icon={X} keys={keyOf('close')} onPress={onClose} />
        </span>
      </div>
      {detail && (
        <p className="ww-muted">
          {[
            labels.one(type),
            subtitle,
            t('record.updated', { when: format.moment(detail.updatedAt), who: detail.updatedBy }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      )}
      {detail && <RecordFigures detail={detail} />}
      {decision !== null && <GrantChain decision={decision} />}
      {detail?.type === 'advice' && !detail.deleted && <AdviceFlow advice={detail.id} />}
    </header>
  );
}

function DeletedBanner({ detail }: { readonly detail: RecordDetail }) {
  const { t } = useTranslation();
  const saveRecords = useSaveRecords();
  const { type, id } = detail;
  return (
    <Banner
      tone="attention"
      action={
        <Button icon={Undo2} onPress={() => void saveRecords([{ type, id, patch: {} }], t('record.restored'))}>
          {t('record.restore')}
        </Button>
      }
    >
      {t('record.isDeleted')}
    </Banner>
  );
}

/** How much is behind a tab, where that is worth knowing before opening it. */
function countOf(tab: RecordTab, { links, referrers }: RecordDetail): { readonly count?: number } {
  const files = referrers.find(({ type }) => type === 'attachment')?.count ?? 0;
  const count = tab === 'links' ? links.length : tab === 'attachments' ? files : 0;
  return count > 0 ? { count } : {};
}

export function RecordPane({ type, id, address, go, drafts, coversList }: RecordPaneProps) {
  const { t } = useTranslation();
  const labels = useLabels();
  const isNew = id === NEW_RECORD;
  const { data: detail, error } = useAsk('records.get', { type, id }, { enabled: !isNew });
  const { dossier, initial } = presentationOf(type);
  const { prefill } = address;
  const start = useMemo(() => ({ ...initial, ...prefill }), [initial, prefill]);
  const keptDraft = drafts.find(({ key }) => key === draftKey(type, id));
  const close = () => go({ record: undefined, tab: undefined, prefill: undefined });
  useCommand('close', close);

  const tabs: readonly RecordTab[] = [
    'data',
    ...(type === 'advice' ? (['recommendations'] as const) : []),
    ...(isChainType(type) ? (['chain'] as const) : []),
    ...(dossier ? (['dossier'] as const) : []),
    'links',
    ...(attachmentFieldOf(type) === undefined ? [] : (['attachments'] as const)),
    'history',
  ];
  const tab = address.tab !== undefined && tabs.includes(address.tab) && !isNew ? address.tab : 'data';
  const onSaved = (savedId: string, wasNew: boolean) => {
    if (!wasNew) return;
    showToast({ tone: 'good', message: t('record.form.created', { title: labels.one(type) }) });
    go({ record: savedId, prefill: undefined }, { replace: true });
  };
  const form = <RecordForm type={type} detail={detail} initial={start} keptDraft={keptDraft} onSaved={onSaved} />;
  return (
    <section className="ww-record" aria-label={t('record.label')}>
      <Header type={type} detail={detail} isNew={isNew} coversList={coversList} onClose={close} />
      {error && (
        <Banner tone="bad" title={t('record.failed')} isAlert>
          {errorSentence(t, error)}
        </Banner>
      )}
      {detail?.deleted && <DeletedBanner detail={detail} />}
      {detail && <ConflictBanner detail={detail} />}
      {isNew && form}
      {!isNew && !detail && !error && <Skeleton rows={6} />}
      {detail && (
        <Tabs<RecordTab>
          label={t('record.tabs.label')}
          selected={tab}
          onSelect={(next) => go({ tab: next === 'data' ? undefined : next }, { replace: true })}
          tabs={tabs.map((name) => ({
            id: name,
            label: t(`record.tabs.${name}`),
            ...countOf(name, detail),
          }))}
        >
          {tab === 'data' && form}
          {tab === 'recommendations' && <RecommendationsTab advice={detail.id} />}
          {tab === 'chain' && isChainType(type) && <ChainTab type={type} id={detail.id} />}
          {tab === 'dossier' && <DossierTab detail={detail} />}
          {tab === 'links' && <LinksTab detail={detail} />}
          {tab === 'attachments' && <AttachmentsTab detail={detail} />}
          {tab === 'history' && <HistoryTab detail={detail} />}
        </Tabs>
      )}
    </section>
  );
}
