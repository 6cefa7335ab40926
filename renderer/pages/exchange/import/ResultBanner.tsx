// What a merge did.

import { Undo2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ImportResult } from '../../../../shared/contract/packages.ts';
import { changesHref, conflictsHref } from '../../../app/href.ts';
import { useAct } from '../../../bridge/useAct.ts';
import { Banner } from '../../../components/Banner.tsx';
import { Button } from '../../../components/Button.tsx';
import { useFormat } from '../../../texts/useFormat.ts';

export interface ResultBannerProps {
  readonly result: ImportResult;
}

export function ResultBanner({ result }: ResultBannerProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const undo = useAct('undo.undo');
  if (undo.isSuccess) return null;
  return (
    <Banner
      tone={result.conflicts > 0 ? 'attention' : 'good'}
      isAlert
      title={t('exchange.result.done', { count: result.newChanges, records: format.number(result.records) })}
      action={
        <Button icon={Undo2} isPending={undo.isPending} onPress={() => undo.mutate({})}>
          {t('shell.undo')}
        </Button>
      }
    >
      {result.conflicts > 0 && `${t('exchange.result.conflicts', { count: result.conflicts })} `}
      {t('exchange.result.backup')}
      <p className="ww-exchange__next">
        {result.conflicts > 0 && <a href={conflictsHref()}>{t('conflicts.banner.decide')}</a>}
        {result.batch !== null && <a href={changesHref({ batch: result.batch })}>{t('changes.see')}</a>}
      </p>
    </Banner>
  );
}
