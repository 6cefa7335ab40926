// The shared folder that was chosen: where it is, when it was last looked into, and what can be done with it.

import { FolderOpen, FolderSync, FolderX } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { FolderState } from '../../../../shared/contract/folder.ts';
import { conflictsHref } from '../../../app/href.ts';
import { useAct } from '../../../bridge/useAct.ts';
import { Button } from '../../../components/Button.tsx';
import { Panel } from '../../../components/Panel.tsx';
import { showToast } from '../../../state/toasts.ts';
import { useFormat } from '../../../texts/useFormat.ts';
import { PersonalChoice } from './PersonalChoice.tsx';
import { useShowFolder } from './useShowFolder.ts';

export interface FolderPanelProps {
  readonly state: FolderState;
  readonly isBusy: boolean;
  readonly onExchange: () => void;
}

export function FolderPanel({ state, isBusy, onExchange }: FolderPanelProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const show = useAct('folder.show');
  const showFolder = useShowFolder();
  const setProfile = useAct('folder.setProfile', { onSuccess: showFolder });
  const leave = useAct('folder.leave', {
    onSuccess: (now) => {
      showFolder(now);
      showToast({ tone: 'info', message: t('folder.left') });
    },
  });
  const { path, profile, lastRoundAt, nextRoundAt, written } = state;
  const next = nextRoundAt === null ? t('folder.state.soon') : format.moment(nextRoundAt);
  return (
    <Panel title={t('folder.state.title')}>
      <div className="ww-folder__panel">
        <p>
          {t('folder.working')} {t('folder.warning')}
        </p>
        <dl className="ww-folder__facts">
          <dt>{t('folder.state.path')}</dt>
          <dd className="ww-folder__path">{path}</dd>
          <dt>{t('folder.state.last')}</dt>
          <dd>{lastRoundAt === null ? t('folder.state.never') : format.moment(lastRoundAt)}</dd>
          <dt>{t('folder.state.next')}</dt>
          <dd>{isBusy ? t('folder.state.busy') : next}</dd>
          <dt>{t('folder.state.written')}</dt>
          <dd>{written === null ? t('folder.state.notWritten') : format.moment(written.at)}</dd>
        </dl>
        <PersonalChoice profile={profile} onChange={(wanted) => setProfile.mutate({ profile: wanted })} />
        <div className="ww-folder__buttons">
          <Button variant="primary" icon={FolderSync} isPending={isBusy} onPress={onExchange}>
            {t('folder.now')}
          </Button>
          <Button icon={FolderOpen} onPress={() => show.mutate({})}>
            {t('folder.show')}
          </Button>
          <Button variant="quiet" icon={FolderX} isPending={leave.isPending} onPress={() => leave.mutate({})}>
            {t('folder.leave')}
          </Button>
          <a href={conflictsHref()}>{t('folder.conflicts')}</a>
        </div>
      </div>
    </Panel>
  );
}
