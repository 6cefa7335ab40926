// What the map shows: areas or municipalities, which figure, which year, which division.

import { useTranslation } from 'react-i18next';
import { PLACE_FIGURES, type PlaceFigureName, type PlaceFigures } from '../../../../shared/contract/places.ts';
import { SegmentedChoice } from '../../../components/SegmentedChoice.tsx';
import { Select } from '../../../components/Select.tsx';
import { DivisionSelect } from '../DivisionSelect.tsx';
import { type MapAddress, PLACE_KINDS, type PlaceKind } from './mapAddress.ts';

interface MapChoicesProps {
  readonly address: MapAddress;
  readonly go: (change: MapAddress) => void;
  readonly figures: PlaceFigures;
}

export function MapChoices({ address, go, figures }: MapChoicesProps) {
  const { t } = useTranslation();
  const { kind = 'areas', figure = 'projects', year, division } = address;
  const years = year === undefined || figures.years.includes(year) ? figures.years : [year, ...figures.years];
  return (
    <div className="ww-map-choices ww-no-print" role="group" aria-label={t('places.title')}>
      <SegmentedChoice<PlaceKind>
        label={t('places.kind.label')}
        value={kind}
        onChange={(next) => go({ kind: next, place: undefined })}
        options={PLACE_KINDS.map((id) => ({ id, label: t(`places.kind.${id}`) }))}
      />
      <Select<PlaceFigureName>
        label={t('places.figure.label')}
        value={figure === 'projects' ? null : figure}
        onChange={(next) => go({ figure: next ?? undefined })}
        options={PLACE_FIGURES.filter((id) => id !== 'projects').map((id) => ({ id, label: t(`places.figure.${id}`) }))}
        emptyLabel={t('places.figure.projects')}
      />
      <Select
        label={t('places.year')}
        value={year === undefined ? null : String(year)}
        onChange={(next) => go({ year: next === null ? undefined : Number(next) })}
        options={years.map((id) => ({ id: String(id), label: String(id) }))}
        emptyLabel={t('places.allYears')}
      />
      <DivisionSelect years={figures.divisions} value={division} onChange={(next) => go({ division: next })} />
    </div>
  );
}
