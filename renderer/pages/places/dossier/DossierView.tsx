// The dossier of a municipality or an area: one page to take along on a working visit, on the screen or on paper.

import { GitMerge, MapPinned, PanelRight, Printer } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Dossier } from '../../../../shared/contract/places.ts';
import { mapHref, mergerHref, recordHref } from '../../../app/href.ts';
import { PageHeader } from '../../../app/PageHeader.tsx';
import { useAsk } from '../../../bridge/useAsk.ts';
import { Banner } from '../../../components/Banner.tsx';
import { Button } from '../../../components/Button.tsx';
import { Checkbox } from '../../../components/Checkbox.tsx';
import { Skeleton } from '../../../components/Spinner.tsx';
import { errorSentence } from '../../../texts/errorSentence.ts';
import { useFormat } from '../../../texts/useFormat.ts';
import { useLabels } from '../../../texts/useLabels.ts';
import { DivisionSelect } from '../DivisionSelect.tsx';
import { DossierAccounts } from './DossierAccounts.tsx';
import { DossierHead } from './DossierHead.tsx';
import { DossierMoney } from './DossierMoney.tsx';
import { DossierPeople } from './DossierPeople.tsx';
import { DossierWork } from './DossierWork.tsx';
import type { DossierAddress, DossierType } from './dossierAddress.ts';
import './dossier.css';

interface DossierViewProps {
  readonly type: DossierType;
  readonly id: string;
  readonly address: DossierAddress;
  readonly go: (change: DossierAddress) => void;
}

function DossierActions({ dossier: { type, id, municipality } }: { readonly dossier: Dossier }) {
  const { t } = useTranslation();
  return (
    <div className="ww-dossier-actions ww-no-print">
      <a
        className="ww-button ww-button--secondary"
        href={mapHref({ kind: type === 'area' ? 'areas' : 'municipalities', place: id })}
      >
        <MapPinned size={16} aria-hidden />
        {t('places.dossier.toMap')}
      </a>
      <a className="ww-button ww-button--secondary" href={recordHref(type, id)}>
        <PanelRight size={16} aria-hidden />
        {t('places.map.record')}
      </a>
      {type === 'municipality' && municipality.validUntil === null && (
        <a className="ww-button ww-button--secondary" href={mergerHref({ ending: id })}>
          <GitMerge size={16} aria-hidden />
          {t('places.dossier.merge')}
        </a>
      )}
      <Button icon={Printer} variant="primary" onPress={() => window.print()}>
        {t('places.dossier.print')}
      </Button>
    </div>
  );
}

export function DossierView({ type, id, address, go }: DossierViewProps) {
  const { t } = useTranslation();
  const labels = useLabels();
  const format = useFormat();
  const { division = null, personal = false } = address;
  const { data: dossier, error } = useAsk('places.dossier', { type, id, division, personal }, { keepPrevious: true });
  const name = dossier?.name ?? t('places.dossier.open');
  return (
    <article className="ww-dossier" aria-label={name}>
      <PageHeader
        title={name}
        detail={
          dossier &&
          [
            type === 'area'
              ? t('places.dossier.inMunicipality', { name: dossier.municipality.name })
              : labels.one(type),
            t('places.dossier.asOf', { date: format.date(dossier.asOfDate) }),
          ].join(' · ')
        }
        actions={dossier && <DossierActions dossier={dossier} />}
      />
      {error && <Banner tone="bad">{errorSentence(t, error)}</Banner>}
      {!dossier && !error && <Skeleton rows={8} />}
      {dossier && (
        <>
          <div className="ww-dossier-choices ww-no-print">
            {type === 'municipality' && (
              <DivisionSelect
                years={dossier.divisions}
                value={address.division}
                onChange={(next) => go({ division: next })}
              />
            )}
            <Checkbox isSelected={personal} onChange={(next) => go({ personal: next ? true : undefined })}>
              {t('places.dossier.personal')}
            </Checkbox>
          </div>
          <div className="ww-dossier-page">
            <DossierHead dossier={dossier} address={address} />
            {personal && <Banner tone="attention">{t('places.dossier.withPersonal')}</Banner>}
            {dossier.leftOut > 0 && (
              <p className="ww-muted">{t('places.dossier.leftOut', { count: dossier.leftOut })}</p>
            )}
            <DossierMoney dossier={dossier} />
            <DossierAccounts dossier={dossier} />
            <DossierWork dossier={dossier} />
            <DossierPeople dossier={dossier} isPersonal={personal} />
          </div>
        </>
      )}
    </article>
  );
}
