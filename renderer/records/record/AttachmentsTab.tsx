// The files of a record: add, open, save elsewhere, delete.

import { Download, File, FileImage, FileSpreadsheet, FileText, type LucideIcon, Paperclip, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { AttachmentItem } from '../../../shared/contract/attachments.ts';
import type { RecordDetail } from '../../../shared/contract/queries.ts';
import { recordHref } from '../../app/href.ts';
import { useAct } from '../../bridge/useAct.ts';
import { useAsk } from '../../bridge/useAsk.ts';
import { Badge } from '../../components/Badge.tsx';
import { Banner } from '../../components/Banner.tsx';
import { Button, IconButton } from '../../components/Button.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { showToast } from '../../state/toasts.ts';
import { useIsViewing } from '../../state/viewing.ts';
import { errorSentence } from '../../texts/errorSentence.ts';
import { useFormat } from '../../texts/useFormat.ts';
import { useSaveRecords } from '../useSaveRecords.ts';
import './attachments.css';

function iconOf(mediaType: string | null): LucideIcon {
  if (mediaType?.startsWith('image/')) return FileImage;
  if (mediaType === 'text/csv' || mediaType?.includes('sheet') || mediaType?.includes('excel')) return FileSpreadsheet;
  return mediaType === null || mediaType === 'application/octet-stream' ? File : FileText;
}

export function AttachmentsTab({ detail }: { readonly detail: RecordDetail }) {
  const { t } = useTranslation();
  const isViewing = useIsViewing();
  const { type, id } = detail;
  const { data, error } = useAsk('attachments.list', { type, id });
  const add = useAct('attachments.add', {
    onSuccess: (count) => {
      if (count) showToast({ tone: 'good', message: t('attachment.added', { count }) });
    },
  });
  const addButton = !isViewing && !detail.deleted && (
    <Button icon={Paperclip} isPending={add.isPending} onPress={() => add.mutate({ type, id })}>
      {t('attachment.add')}
    </Button>
  );
  return (
    <div className="ww-attachments">
      {error && <Banner tone="bad">{errorSentence(t, error)}</Banner>}
      {data?.length === 0 && (
        <EmptyState icon={Paperclip} title={t('attachment.none')} action={addButton}>
          {t('attachment.noneText')}
        </EmptyState>
      )}
      {data !== undefined && data.length > 0 && (
        <>
          <ul className="ww-attachments__list">
            {data.map((item) => (
              <Attachment key={item.id} item={item} isViewing={isViewing} />
            ))}
          </ul>
          <div>{addButton}</div>
        </>
      )}
    </div>
  );
}

function Attachment({ item, isViewing }: { readonly item: AttachmentItem; readonly isViewing: boolean }) {
  const { t } = useTranslation();
  const format = useFormat();
  const saveRecords = useSaveRecords();
  const open = useAct('attachments.open');
  const saveAs = useAct('attachments.saveAs', {
    onSuccess: (path) => {
      if (path !== null) showToast({ tone: 'good', message: t('attachment.saved', { path }) });
    },
  });
  const Icon = iconOf(item.mediaType);
  const { id, name } = item;
  const canRead = item.isHere && !isViewing;
  return (
    <li className="ww-attachments__item">
      <Icon size={20} aria-hidden />
      <div className="ww-attachments__text">
        <a href={recordHref('attachment', id)}>{name}</a>
        <span className="ww-muted">
          {[
            item.bytes === null ? '' : format.bytes(item.bytes),
            item.documentDate === null ? '' : format.date(item.documentDate),
            t('attachment.by', { who: item.createdBy, when: format.moment(item.createdAt) }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
        {!item.isHere && <Badge tone="attention">{t(isViewing ? 'attachment.notInView' : 'attachment.missing')}</Badge>}
      </div>
      {canRead && (
        <>
          <Button isPending={open.isPending} onPress={() => open.mutate({ id })}>
            {t('attachment.open')}
          </Button>
          <IconButton label={t('attachment.saveAs', { name })} icon={Download} onPress={() => saveAs.mutate({ id })} />
        </>
      )}
      {!isViewing && (
        <IconButton
          label={t('attachment.delete', { name })}
          icon={Trash2}
          onPress={() =>
            void saveRecords([{ type: 'attachment', id, delete: true }], t('attachment.deleted', { name }))
          }
        />
      )}
    </li>
  );
}
