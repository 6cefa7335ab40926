// Choosing the folder to share, and what goes into it.

import { FolderSync } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PersonalDataProfile } from '../../../../shared/contract/packages.ts';
import { useAct } from '../../../bridge/useAct.ts';
import { Banner } from '../../../components/Banner.tsx';
import { Button } from '../../../components/Button.tsx';
import { Panel } from '../../../components/Panel.tsx';
import { showToast } from '../../../state/toasts.ts';
import { PersonalChoice } from './PersonalChoice.tsx';
import { useShowFolder } from './useShowFolder.ts';

export function ChooseFolder() {
  const { t } = useTranslation();
  // What people do not ask for does not leave (GDPR, article 25).
  const [profile, setProfile] = useState<PersonalDataProfile>('withoutPersonal');
  const showFolder = useShowFolder();
  const choose = useAct('folder.choose', {
    onSuccess: (state) => {
      showFolder(state);
      if (state) showToast({ tone: 'good', message: t('folder.choose.started') });
    },
  });
  return (
    <Panel title={t('folder.choose.title')}>
      <div className="ww-folder__choose">
        <p>{t('folder.intro')}</p>
        <Banner tone="info">{t('folder.warning')}</Banner>
        <PersonalChoice profile={profile} onChange={setProfile} />
        <Button
          variant="primary"
          icon={FolderSync}
          isPending={choose.isPending}
          onPress={() => choose.mutate({ profile })}
        >
          {t('folder.choose.button')}
        </Button>
      </div>
    </Panel>
  );
}
