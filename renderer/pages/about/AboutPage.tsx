// What Weerwerk is, under which licence, and what it was made from.

import { ExternalLink } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '../../app/PageHeader.tsx';
import { useAct } from '../../bridge/useAct.ts';
import { Button } from '../../components/Button.tsx';
import { Panel } from '../../components/Panel.tsx';
import { useSession } from '../../state/session.ts';
import { software } from './software.ts';
import './AboutPage.css';

const LICENCE_URL = 'https://eupl.eu/1.2/nl/';

export function AboutPage() {
  const { t } = useTranslation();
  const { version, electron, platform, replica } = useSession();
  const open = useAct('window.openWebsite');
  return (
    <div className="ww-narrow">
      <PageHeader title={t('about.title')} />
      <p>{t('about.what')}</p>
      <p>{t('about.network')}</p>
      <dl className="ww-facts">
        <dt>{t('about.version')}</dt>
        <dd>{version}</dd>
        <dt>{t('about.electron')}</dt>
        <dd>{electron}</dd>
        <dt>{t('about.system')}</dt>
        <dd>{platform}</dd>
        <dt>{t('about.computer')}</dt>
        <dd>
          {replica} <span className="ww-muted">{t('about.computerHint')}</span>
        </dd>
      </dl>
      <Panel title={t('about.licence')}>
        <p>{t('about.licenceText')}</p>
        <Button icon={ExternalLink} onPress={() => open.mutate({ url: LICENCE_URL })}>
          {t('about.readLicence')}
        </Button>
      </Panel>
      <Panel title={t('about.sources')}>
        <p>{t('about.sourceLetter')}</p>
        <p>{t('about.sourceMap')}</p>
        <p>{t('about.sourceFont')}</p>
      </Panel>
      <Panel title={t('about.software')}>
        <ul className="ww-software">
          {software.map(({ name, licence }) => (
            <li key={name}>
              {name} <span className="ww-muted">{licence}</span>
            </li>
          ))}
        </ul>
      </Panel>
    </div>
  );
}
