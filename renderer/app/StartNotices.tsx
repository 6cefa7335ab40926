// What starting found to tell, above every page until it is put away.

import { X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Tone } from '../../shared/catalogue/fields.ts';
import type { StartNotice } from '../../shared/contract/contract.ts';
import { Banner } from '../components/Banner.tsx';
import { IconButton } from '../components/Button.tsx';
import { useSession } from '../state/session.ts';

const tones: { readonly [Notice in StartNotice]: Tone } = {
  upgraded: 'info',
  noBackup: 'attention',
  clockBehind: 'attention',
  keyReplaced: 'attention',
  keyTemporary: 'attention',
};

/** @returns the notices that were not put away; they come back at the next start only if their cause is still there */
export function StartNotices() {
  const { t } = useTranslation();
  const { notices } = useSession();
  const [putAway, setPutAway] = useState<readonly StartNotice[]>([]);
  return notices
    .filter((notice) => !putAway.includes(notice))
    .map((notice) => (
      <aside key={notice} className="ww-shell__banner" aria-label={t(`shell.notice.${notice}.title`)}>
        <Banner
          tone={tones[notice]}
          title={t(`shell.notice.${notice}.title`)}
          action={
            <IconButton
              icon={X}
              label={t('shell.notice.putAway')}
              onPress={() => setPutAway((before) => [...before, notice])}
            />
          }
        >
          {t(`shell.notice.${notice}.text`)}
        </Banner>
      </aside>
    ));
}
