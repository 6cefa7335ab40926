// What a package would change: the counts, every field, and the choice to merge it or not.

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportPreview, ImportResult } from '../../../../shared/contract/packages.ts';
import { useAct } from '../../../bridge/useAct.ts';
import { Banner } from '../../../components/Banner.tsx';
import { Button } from '../../../components/Button.tsx';
import { Panel } from '../../../components/Panel.tsx';
import { useFormat } from '../../../texts/useFormat.ts';
import { WorkUnderWay } from '../WorkUnderWay.tsx';
import { CountTable } from './CountTable.tsx';
import { PreviewFields } from './PreviewFields.tsx';
import { needsTrust, SenderNotice } from './SenderNotice.tsx';

export interface PreviewPanelProps {
  readonly preview: ImportPreview;
  /** Gets the result of merging, or null when the package was put away. */
  readonly onDone: (result: ImportResult | null) => void;
}

export function PreviewPanel({ preview, onDone }: PreviewPanelProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const apply = useAct('exchange.apply', { onSuccess: onDone });
  const discard = useAct('exchange.discard', { onSuccess: () => onDone(null) });
  const [isTrusted, setTrusted] = useState(false);
  const conflicts = preview.counts.reduce((sum, count) => sum + count.conflict, 0);
  const isNew = preview.newChanges > 0;
  return (
    <Panel title={t('exchange.preview.title')}>
      <div className="ww-exchange__preview">
        <div>
          <p>
            <strong>
              {t('exchange.preview.from', {
                sender: preview.sender.name,
                date: format.moment(preview.createdAt),
                version: preview.applicationVersion,
              })}
            </strong>
          </p>
          <p className="ww-exchange__path">{t('exchange.preview.file', { name: preview.fileName })}</p>
        </div>
        <SenderNotice preview={preview} isTrusted={isTrusted} onTrust={setTrusted} />
        <p>
          {t(`exchange.scope.${preview.scope.kind}`)}
          {preview.scopeTitles.length > 0 && ` ${format.list(preview.scopeTitles)}.`}{' '}
          {preview.profile === 'withoutPersonal' && t('exchange.withoutPersonal')}
        </p>
        {isNew ? (
          <p>
            {t('exchange.preview.summary', { count: preview.newChanges, all: format.number(preview.changes) })}{' '}
            {preview.fieldTotal === 0 && preview.unknownChanges === 0 && t('exchange.preview.unseen')}
          </p>
        ) : (
          <Banner tone="info">{t('exchange.preview.nothing')}</Banner>
        )}
        {preview.unknownChanges > 0 && (
          <Banner tone="info">{t('exchange.preview.unknown', { count: preview.unknownChanges })}</Banner>
        )}
        {conflicts > 0 && <Banner tone="attention">{t('exchange.preview.conflicts', { count: conflicts })}</Banner>}
        <div className="ww-exchange__choice">
          {isNew && (
            <Button
              variant="primary"
              isPending={apply.isPending}
              isDisabled={needsTrust(preview) && !isTrusted}
              onPress={() => apply.mutate({ token: preview.token, trust: isTrusted })}
            >
              {t('exchange.preview.accept')}
            </Button>
          )}
          <Button isDisabled={apply.isPending} onPress={() => discard.mutate({})}>
            {t('exchange.preview.discard')}
          </Button>
        </div>
        {apply.isPending && <WorkUnderWay label={t('exchange.preview.busy')} jobs={['import']} />}
        {preview.counts.length > 0 && (
          <CountTable counts={preview.counts} effects={['new', 'changed', 'deleted', 'conflict']} />
        )}
        {preview.fieldTotal > 0 && (
          <PreviewFields
            procedure="exchange.previewFields"
            token={preview.token}
            types={preview.counts.map(({ type }) => type)}
          />
        )}
      </div>
    </Panel>
  );
}
