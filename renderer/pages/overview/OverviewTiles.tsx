// The figures at the top. Each is the number of rows of the list that it leads to.

import { useTranslation } from 'react-i18next';
import type { Tone } from '../../../shared/catalogue/fields.ts';
import type { Overview } from '../../../shared/contract/overview.ts';
import type { BuiltInViewName } from '../../../shared/views.ts';
import { viewHref } from '../../app/href.ts';
import { Tile } from '../../components/Tile.tsx';
import { useFormat } from '../../texts/useFormat.ts';

export interface OverviewTilesProps {
  readonly overview: Overview;
}

export function OverviewTiles({ overview }: OverviewTilesProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const countOf = (view: BuiltInViewName): number =>
    overview.counts.find((counted) => counted.view === view)?.count ?? 0;
  const tile = (view: BuiltInViewName, label: string, detail: string, urgent?: Tone) => (
    <Tile
      key={view}
      href={viewHref(view)}
      label={label}
      value={format.number(countOf(view))}
      detail={detail}
      {...(urgent !== undefined && countOf(view) > 0 ? { tone: urgent } : {})}
    />
  );
  return (
    <div className="ww-overview__tiles">
      {tile(
        'overdueMilestones',
        t('overview.tile.overdueMilestones'),
        t('overview.tile.overdueMilestonesDetail', { count: countOf('milestonesSoon') }),
        'bad',
      )}
      {tile(
        'runningProjects',
        t('overview.tile.runningProjects'),
        t('overview.tile.runningProjectsDetail', { count: countOf('projectsNeedingAttention') }),
      )}
      {tile(
        'adviceAwaitingResponse',
        t('overview.tile.adviceAwaitingResponse'),
        t('overview.tile.adviceAwaitingResponseDetail', { count: countOf('adviceOverdue') }),
        countOf('adviceOverdue') > 0 ? 'bad' : undefined,
      )}
      {tile(
        'overdueAccountability',
        t('overview.tile.overdueAccountability'),
        t('overview.tile.overdueAccountabilityDetail'),
        'bad',
      )}
      {tile(
        'servedMunicipalities',
        t('overview.tile.servedMunicipalities'),
        t('overview.tile.servedMunicipalitiesDetail', { count: overview.places.length }),
      )}
      {tile('termsEnding', t('overview.tile.termsEnding'), t('overview.tile.termsEndingDetail'), 'attention')}
    </div>
  );
}
