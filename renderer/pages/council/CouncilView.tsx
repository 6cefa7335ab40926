// The council at a glance: its seats, who sits there until when, how it is spread, and its meetings.

import { Printer, UserRoundPlus, UsersRound } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Council } from '../../../shared/contract/council.ts';
import { PageHeader } from '../../app/PageHeader.tsx';
import { useAsk } from '../../bridge/useAsk.ts';
import { Banner } from '../../components/Banner.tsx';
import { Button } from '../../components/Button.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { Panel } from '../../components/Panel.tsx';
import { Skeleton } from '../../components/Spinner.tsx';
import { SectionTabs } from '../../records/list/SectionTabs.tsx';
import { useIsViewing } from '../../state/viewing.ts';
import { errorSentence } from '../../texts/errorSentence.ts';
import { useFormat } from '../../texts/useFormat.ts';
import { CouncilMeetings } from './CouncilMeetings.tsx';
import { CouncilSettingsPanel } from './CouncilSettings.tsx';
import { CouncilSpread } from './CouncilSpread.tsx';
import { PrepareMeeting } from './PrepareMeeting.tsx';
import { AppointForm } from './SeatForms.tsx';
import { SeatTable } from './SeatTable.tsx';
import '../../charts/charts.css';
import '../../components/DataTable.css';
import './council.css';

interface CouncilViewProps {
  /** Opens a meeting that was made. */
  readonly openMeeting: (id: string) => void;
}

export function CouncilView({ openMeeting }: CouncilViewProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const isViewing = useIsViewing();
  const [open, setOpen] = useState<'appoint' | 'prepare' | null>(null);
  const { data, error } = useAsk('council.get', {});
  const close = () => setOpen(null);
  return (
    <>
      <PageHeader
        title={t('council.title')}
        detail={data && t('council.asOf', { date: format.date(data.asOfDate) })}
        actions={
          <>
            <Button icon={Printer} onPress={() => window.print()}>
              {t('scenarios.print')}
            </Button>
            {!isViewing && (
              <Button icon={UserRoundPlus} onPress={() => setOpen('appoint')}>
                {t('council.appoint')}
              </Button>
            )}
          </>
        }
      />
      <SectionTabs of="seats" />
      <div className="ww-council">
        {error && <Banner tone="bad">{errorSentence(t, error)}</Banner>}
        {!data && !error && <Skeleton rows={8} />}
        {data && open === 'appoint' && (
          <Panel>
            <AppointForm council={data} seat={undefined} onClose={close} />
          </Panel>
        )}
        {data && open === 'prepare' && <PrepareMeeting onMade={openMeeting} onCancel={close} />}
        {data && <Seats council={data} />}
        {data && (
          <div className="ww-council__panels">
            <CouncilMeetings council={data} onPrepare={() => setOpen('prepare')} />
            <CouncilSettingsPanel council={data} />
            <CouncilSpread council={data} />
          </div>
        )}
      </div>
    </>
  );
}

function Seats({ council }: { readonly council: Council }) {
  const { t } = useTranslation();
  const { seats, settings } = council;
  if (seats.length === 0) {
    return (
      <EmptyState icon={UsersRound} title={t('council.empty')}>
        {t('council.emptyText')}
      </EmptyState>
    );
  }
  const filled = seats.filter(({ term }) => term !== null).length;
  const vacant = seats.length - filled;
  const words = { filled, seats: seats.length, count: vacant };
  return (
    <Panel title={t(vacant === 0 ? 'council.found' : 'council.foundVacant', words)} isFlush>
      {seats.length !== settings.seats && (
        <p className="ww-council__note">{t('council.fewer', { known: seats.length, seats: settings.seats })}</p>
      )}
      <div className="ww-council__scroll">
        <SeatTable council={council} />
      </div>
      <p className="ww-muted ww-council__note">{t('council.privacy')}</p>
    </Panel>
  );
}
