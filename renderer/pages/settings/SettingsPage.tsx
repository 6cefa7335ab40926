// Who one is, how Weerwerk looks, and where one's data are.

import { Link } from '@tanstack/react-router';
import { FolderOpen } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LANGUAGES, THEMES } from '../../../shared/contract/contract.ts';
import { PageHeader } from '../../app/PageHeader.tsx';
import { useAct } from '../../bridge/useAct.ts';
import { Button } from '../../components/Button.tsx';
import { Checkbox } from '../../components/Checkbox.tsx';
import { Panel } from '../../components/Panel.tsx';
import { SegmentedChoice } from '../../components/SegmentedChoice.tsx';
import { TextField } from '../../components/TextField.tsx';
import { preferencesStore } from '../../state/preferences.ts';
import { useSession } from '../../state/session.ts';
import { showToast } from '../../state/toasts.ts';
import { KeyPanel } from './KeyPanel.tsx';
import './SettingsPage.css';

export function SettingsPage() {
  const { t } = useTranslation();
  return (
    <div className="ww-narrow">
      <PageHeader title={t('settings.title')} />
      <PersonPanel />
      <DisplayPanel />
      <KeyboardPanel />
      <StorePanel />
      <KeyPanel />
      <PrivacyPanel />
    </div>
  );
}

function PersonPanel() {
  const { t } = useTranslation();
  const { userName } = useSession();
  const [name, setName] = useState<string | null>(userName);
  const set = useAct('session.set', { onSuccess: () => showToast({ tone: 'good', message: t('settings.saved') }) });
  const typed = name?.trim() ?? '';

  function save(): void {
    if (typed !== '' && typed !== userName) set.mutate({ userName: typed });
  }

  return (
    <Panel title={t('settings.person')}>
      <TextField
        label={t('settings.userName')}
        hint={t('settings.userNameHint')}
        value={name}
        onChange={setName}
        onBlur={save}
        required
        error={typed === '' ? t('settings.userNameMissing') : undefined}
      />
    </Panel>
  );
}

function DisplayPanel() {
  const { t } = useTranslation();
  const { language, theme } = useSession();
  const set = useAct('session.set');
  return (
    <Panel title={t('settings.display')}>
      <div className="ww-settings__row">
        <SegmentedChoice
          label={t('settings.language')}
          value={language}
          options={LANGUAGES.map((id) => ({ id, label: t(`settings.languages.${id}`) }))}
          onChange={(chosen) => set.mutate({ language: chosen })}
        />
        <SegmentedChoice
          label={t('settings.theme')}
          value={theme}
          options={THEMES.map((id) => ({ id, label: t(`settings.themes.${id}`) }))}
          onChange={(chosen) => set.mutate({ theme: chosen })}
        />
      </div>
    </Panel>
  );
}

function KeyboardPanel() {
  const { t } = useTranslation();
  const { singleKeys, setSingleKeys } = preferencesStore();
  return (
    <Panel title={t('settings.keyboard')} actions={<Link to="/keyboard">{t('settings.allKeys')}</Link>}>
      <Checkbox isSelected={singleKeys} onChange={setSingleKeys}>
        {t('settings.singleKeys')}
      </Checkbox>
      <p className="ww-muted">{t('settings.singleKeysHint')}</p>
    </Panel>
  );
}

function StorePanel() {
  const { t } = useTranslation();
  const { storePath, version } = useSession();
  const showFolder = useAct('window.showStoreFolder');
  return (
    <Panel title={t('settings.store')}>
      <p>{t('settings.storeText')}</p>
      <dl className="ww-facts">
        <dt>{t('settings.storePath')}</dt>
        <dd className="ww-settings__path">{storePath}</dd>
        <dt>{t('settings.version')}</dt>
        <dd>
          {version} · <Link to="/about">{t('section.about')}</Link>
        </dd>
      </dl>
      <Button icon={FolderOpen} onPress={() => showFolder.mutate({})}>
        {t('settings.showFolder')}
      </Button>
    </Panel>
  );
}

function PrivacyPanel() {
  const { t } = useTranslation();
  return (
    <Panel title={t('erasure.title')}>
      <p>{t('erasure.intro')}</p>
      <Link to="/erasure">{t('settings.toErasure')}</Link>
    </Panel>
  );
}
