// Making a package of everything.

import { Download } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../app/commandHandlers.ts';
import { keyOf } from '../../app/keys.ts';
import { useAct } from '../../bridge/useAct.ts';
import { Banner } from '../../components/Banner.tsx';
import { Button } from '../../components/Button.tsx';
import { Panel } from '../../components/Panel.tsx';
import { useFormat } from '../../texts/useFormat.ts';
import { WorkUnderWay } from './WorkUnderWay.tsx';

export function ExportPanel() {
  const { t } = useTranslation();
  const format = useFormat();
  const { mutate, isPending, data } = useAct('exchange.export');
  useCommand('export', () => mutate({ kind: 'exchange', profile: 'full', scope: { kind: 'everything' } }), {
    enabled: !isPending,
  });

  return (
    <Panel title={t('exchange.export.title')}>
      <div className="ww-exchange__way">
        <p>{t('exchange.export.text')}</p>
        <Button
          variant="primary"
          icon={Download}
          isPending={isPending}
          keys={keyOf('export')}
          onPress={() => mutate({ kind: 'exchange', profile: 'full', scope: { kind: 'everything' } })}
        >
          {t('exchange.export.button')}
        </Button>
        {isPending && <WorkUnderWay label={t('exchange.export.busy')} jobs={['export']} />}
        {data && !isPending && (
          <Banner
            tone="good"
            title={t('exchange.export.done', {
              records: format.number(data.records),
              changes: format.number(data.changes),
              size: format.bytes(data.bytes),
            })}
          >
            <span className="ww-exchange__path">{t('exchange.export.where', { path: data.path })}</span>
          </Banner>
        )}
      </div>
    </Panel>
  );
}
