// The list beside the map: the same places, of which one can be chosen in either.

import { FileText } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlaceFigureName, PlaceFigures } from '../../../../shared/contract/places.ts';
import { dossierHref } from '../../../app/href.ts';
import { useLabels } from '../../../texts/useLabels.ts';
import type { PlaceKind } from './mapAddress.ts';
import { outsideOf, type PlaceRow } from './placeRow.ts';
import { usePlaceWords } from './usePlaceWords.ts';
import '../../../components/DataTable.css';

interface PlaceListProps {
  readonly rows: readonly PlaceRow[];
  readonly figures: PlaceFigures;
  readonly kind: PlaceKind;
  readonly figure: PlaceFigureName;
  readonly division: number | undefined;
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
}

export function PlaceList({ rows, figures, kind, figure, division, chosen, onChoose }: PlaceListProps) {
  const { t } = useTranslation();
  const labels = useLabels();
  const words = usePlaceWords();
  const chosenRow = useRef<HTMLTableRowElement>(null);
  const write = (value: number | null) => (value === null ? t('chart.notFilledIn') : words.exact(figure, value));
  const outside = outsideOf(figures, kind);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was chosen on the map is brought into sight once
  useEffect(() => chosenRow.current?.scrollIntoView({ block: 'nearest' }), [chosen]);
  const withinOf = ({ type, within }: PlaceRow) =>
    within === null || type === 'area' ? within : labels.choice('municipality', 'province', within);
  return (
    <div>
      <div className="ww-table-room ww-place-list">
        <table className="ww-table">
          <thead>
            <tr>
              <th scope="col">{t('places.map.place')}</th>
              <th scope="col">{t(kind === 'areas' ? 'places.map.municipality' : 'places.map.province')}</th>
              <th scope="col" className="ww-number">
                {words.figure(figure)}
              </th>
              <th scope="col">
                <span className="ww-visually-hidden">{t('places.map.dossier')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr
                key={row.id}
                ref={row.id === chosen ? chosenRow : null}
                className={row.id === chosen ? 'ww-place-chosen' : undefined}
              >
                <th scope="row">
                  <button
                    type="button"
                    className="ww-place-button"
                    aria-pressed={row.id === chosen}
                    onClick={() => onChoose(row.id)}
                  >
                    {row.name}
                  </button>
                  {row.includes.length > 0 && (
                    <small className="ww-place-note">
                      {t('places.division.includes', { names: row.includes.join(', ') })}
                    </small>
                  )}
                  {row.undivided !== null && (
                    <small className="ww-place-note">{t(`places.division.${row.undivided}`)}</small>
                  )}
                </th>
                <td>{withinOf(row)}</td>
                <td className={row.value === null ? 'ww-number ww-muted' : 'ww-number'}>{write(row.value)}</td>
                <td>
                  <a
                    className="ww-place-dossier"
                    href={dossierHref(row.type, row.id, division === undefined ? {} : { division })}
                    aria-label={`${t('places.map.dossier')}: ${row.name}`}
                    title={t('places.dossier.openHint')}
                  >
                    <FileText size={16} aria-hidden />
                  </a>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <dl className="ww-place-totals">
        {outside !== null && (
          <div>
            <dt>{t(kind === 'areas' ? 'places.map.areaTotal' : 'places.map.withoutMunicipality')}</dt>
            <dd>{write(outside)}</dd>
          </div>
        )}
        <div>
          <dt>{t('places.map.total')}</dt>
          <dd>{write(figures.total)}</dd>
        </div>
      </dl>
    </div>
  );
}
