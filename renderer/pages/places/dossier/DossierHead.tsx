// Which place a dossier is of: its code and province, what it came from and merged into, and what counts with it.

import { useTranslation } from 'react-i18next';
import type { Dossier, PlaceLink } from '../../../../shared/contract/places.ts';
import { dossierHref } from '../../../app/href.ts';
import { Banner } from '../../../components/Banner.tsx';
import { useFormat } from '../../../texts/useFormat.ts';
import { useLabels } from '../../../texts/useLabels.ts';
import { usePlaceWords } from '../map/usePlaceWords.ts';
import type { DossierAddress } from './dossierAddress.ts';

function Places({ label, places }: { readonly label: string; readonly places: readonly PlaceLink[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (places.length === 0) return null;
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {places.map(({ id, name, code, validUntil }) => (
          <span key={id} className="ww-dossier-place">
            <a href={dossierHref('municipality', id)}>{name}</a>{' '}
            <span className="ww-muted">
              {code}
              {validUntil !== null && `, ${t('places.dossier.until', { date: format.date(validUntil, 'short') })}`}
            </span>
          </span>
        ))}
      </dd>
    </div>
  );
}

interface DossierHeadProps {
  readonly dossier: Dossier;
  readonly address: DossierAddress;
}

export function DossierHead({ dossier, address }: DossierHeadProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const labels = useLabels();
  const words = usePlaceWords();
  const {
    type,
    municipality,
    province,
    predecessors,
    successors,
    unknownSuccessors,
    countedUnder,
    includes,
    undivided,
  } = dossier;
  const division = words.division(address.division);
  return (
    <div className="ww-dossier-head">
      <dl className="ww-dossier-facts">
        <Places label={labels.one('municipality')} places={type === 'area' ? [municipality] : []} />
        {type === 'municipality' && (
          <div>
            <dt>{labels.field('municipality', 'code')}</dt>
            <dd>
              {municipality.code}
              {municipality.validUntil !== null && (
                <span className="ww-muted">
                  {' '}
                  {t('places.dossier.until', { date: format.date(municipality.validUntil, 'short') })}
                </span>
              )}
            </dd>
          </div>
        )}
        {province !== null && (
          <div>
            <dt>{labels.field('municipality', 'province')}</dt>
            <dd>{labels.choice('municipality', 'province', province)}</dd>
          </div>
        )}
        {type === 'municipality' && (
          <>
            <Places label={t('places.dossier.from')} places={predecessors} />
            <Places label={t('places.dossier.since')} places={successors} />
          </>
        )}
      </dl>
      {type === 'municipality' && unknownSuccessors.length > 0 && (
        <Banner tone="attention">
          {t('places.dossier.unknownSuccessor', { codes: format.list(unknownSuccessors) })}
        </Banner>
      )}
      {includes.length > 0 && (
        <Banner tone="info">
          {t('places.dossier.includes', { division, names: format.list(includes.map(({ name }) => name)) })}
        </Banner>
      )}
      {countedUnder !== null && (
        <Banner tone="info">
          {t('places.dossier.countedUnder', { division })}{' '}
          <a href={dossierHref('municipality', countedUnder.id, address)}>{countedUnder.name}</a>.
        </Banner>
      )}
      {type === 'municipality' && undivided !== null && (
        <Banner tone="attention">{t(`places.division.${undivided}`)}</Banner>
      )}
    </div>
  );
}
