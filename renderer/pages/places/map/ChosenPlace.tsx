// The place that is chosen, above the list: its figure, and the ways on.

import { FileText, PanelRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { PlaceFigureName } from '../../../../shared/contract/places.ts';
import { dossierHref, recordHref } from '../../../app/href.ts';
import type { PlaceRow } from './placeRow.ts';
import { usePlaceWords } from './usePlaceWords.ts';

interface ChosenPlaceProps {
  readonly row: PlaceRow | undefined;
  readonly figure: PlaceFigureName;
  readonly division: number | undefined;
}

export function ChosenPlace({ row, figure, division }: ChosenPlaceProps) {
  const { t } = useTranslation();
  const words = usePlaceWords();
  if (!row) return <p className="ww-place-current ww-muted">{t('places.map.noneChosen')}</p>;
  const value = row.value === null ? t('chart.notFilledIn') : words.exact(figure, row.value);
  return (
    <section className="ww-place-current" aria-label={t('places.map.chosen')}>
      <p aria-live="polite">
        <strong>{row.name}</strong>
        <span className="ww-muted">{t('chart.value', { label: words.figure(figure), value })}</span>
      </p>
      <span className="ww-place-ways">
        <a
          className="ww-button ww-button--primary"
          href={dossierHref(row.type, row.id, division === undefined ? {} : { division })}
          title={t('places.dossier.openHint')}
        >
          <FileText size={16} aria-hidden />
          {t('places.map.dossier')}
        </a>
        <a className="ww-button ww-button--secondary" href={recordHref(row.type, row.id)}>
          <PanelRight size={16} aria-hidden />
          {t('places.map.record')}
        </a>
      </span>
    </section>
  );
}
