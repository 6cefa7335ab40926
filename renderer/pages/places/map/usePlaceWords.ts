// How the map and the dossier say figures, years and divisions.

import { useTranslation } from 'react-i18next';
import type { PlaceFigureName } from '../../../../shared/contract/places.ts';
import { useFormat } from '../../../texts/useFormat.ts';

export interface PlaceWords {
  readonly figure: (figure: PlaceFigureName) => string;
  /** A count, or an amount to read at a glance. */
  readonly short: (figure: PlaceFigureName, value: number) => string;
  /** A count, or an amount to the cent. */
  readonly exact: (figure: PlaceFigureName, value: number) => string;
  /** @param year undefined or null for the codes as recorded */
  readonly division: (year: number | null | undefined) => string;
}

export function usePlaceWords(): PlaceWords {
  const { t } = useTranslation();
  const format = useFormat();
  return {
    figure: (figure) => t(`places.figure.${figure}`),
    short: (figure, value) => (figure === 'projects' ? format.number(value) : format.moneyShort(value)),
    exact: (figure, value) => (figure === 'projects' ? format.number(value) : format.money(value)),
    division: (year) => (year == null ? t('places.division.recorded') : t('places.division.of', { year })),
  };
}
