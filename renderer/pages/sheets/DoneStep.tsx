// The last step: what was done, and the way back.

import { Link } from '@tanstack/react-router';
import { Undo2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { recordTypeOf } from '../../../shared/catalogue/catalogue.ts';
import type { TableResult } from '../../../shared/contract/sheets.ts';
import { useAct } from '../../bridge/useAct.ts';
import { Banner } from '../../components/Banner.tsx';
import { Button } from '../../components/Button.tsx';
import { Panel } from '../../components/Panel.tsx';
import { useFormat } from '../../texts/useFormat.ts';
import { sheetsStore } from './sheetsStore.ts';

export function DoneStep({ result }: { readonly result: TableResult }) {
  const { t } = useTranslation();
  const format = useFormat();
  const reset = sheetsStore((state) => state.reset);
  const undo = useAct('undo.undo');
  const isDone = result.batch !== null && !undo.isSuccess;
  const counts = t('sheets.done.counts', {
    new: format.number(result.new),
    changed: format.number(result.changed),
    unchanged: format.number(result.unchanged),
    skipped: format.number(result.skipped),
  });
  return (
    <Panel>
      <div className="ww-sheets__stack">
        {undo.isSuccess ? (
          <Banner tone="info" isAlert>
            {t('sheets.done.undone')}
          </Banner>
        ) : (
          <Banner
            tone={result.conflicts > 0 ? 'attention' : 'good'}
            isAlert
            title={t('sheets.done.title')}
            action={
              isDone && (
                <Button icon={Undo2} isPending={undo.isPending} onPress={() => undo.mutate({})}>
                  {t('shell.undo')}
                </Button>
              )
            }
          >
            {result.batch === null ? t('sheets.done.nothing') : counts}{' '}
            {result.conflicts > 0 && t('sheets.done.conflicts', { count: result.conflicts })}
          </Banner>
        )}
        <div className="ww-sheets__actions">
          <Button variant="primary" onPress={reset}>
            {t('sheets.done.again')}
          </Button>
          {!recordTypeOf(result.type).isLink && (
            <Link to="/list/$type" params={{ type: result.type }}>
              {t('sheets.done.list')}
            </Link>
          )}
        </div>
      </div>
    </Panel>
  );
}
