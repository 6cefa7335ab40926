// What was agreed about the council: seats, terms and deadlines; changed on its one record.

import { useTranslation } from 'react-i18next';
import type { Council } from '../../../shared/contract/council.ts';
import { listHref, recordHref } from '../../app/href.ts';
import { Panel } from '../../components/Panel.tsx';
import { NEW_RECORD } from '../../records/listAddress.ts';
import { useIsViewing } from '../../state/viewing.ts';

export function CouncilSettingsPanel({ council: { settings, record } }: { readonly council: Council }) {
  const { t } = useTranslation();
  const isViewing = useIsViewing();
  const facts = [
    [t('council.settings.seats'), settings.seats],
    [t('council.settings.term'), t('council.settings.termYears', { count: settings.termYears })],
    [t('council.settings.publication'), t('council.settings.publicationWeeks', { count: settings.publicationWeeks })],
    [t('council.settings.response'), t('council.settings.responseMonths', { count: settings.responseMonths })],
    [t('council.settings.prefix'), t('council.settings.prefixExample', { prefix: settings.numberPrefix })],
  ] as const;
  return (
    <Panel title={t('council.settings.title')}>
      <dl className="ww-council__facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className="ww-muted">{t('council.settings.usual')}</p>
      {!isViewing && (
        <a
          className="ww-no-print"
          href={record === null ? listHref('council', { record: NEW_RECORD }) : recordHref('council', record)}
        >
          {t(record === null ? 'council.settings.make' : 'council.settings.edit')}
        </a>
      )}
    </Panel>
  );
}
