// The overview: answers to the programme manager's questions, in their order; everything leads to the list behind it.

import { useTranslation } from 'react-i18next';
import { PageHeader } from '../../app/PageHeader.tsx';
import { useAsk } from '../../bridge/useAsk.ts';
import { Banner } from '../../components/Banner.tsx';
import { Spinner } from '../../components/Spinner.tsx';
import { errorSentence } from '../../texts/errorSentence.ts';
import { useFormat } from '../../texts/useFormat.ts';
import { AdvicePanel } from './AdvicePanel.tsx';
import { DuePanel } from './DuePanel.tsx';
import { FindingsPanel } from './FindingsPanel.tsx';
import { MoneyPanel } from './MoneyPanel.tsx';
import { OverviewTiles } from './OverviewTiles.tsx';
import { PlacesPanel } from './PlacesPanel.tsx';
import { ProjectsPanel } from './ProjectsPanel.tsx';
import { TermsPanel } from './TermsPanel.tsx';
import { YearsPanel } from './YearsPanel.tsx';
import '../../charts/charts.css';
import './OverviewPage.css';

export default function OverviewPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const { data, error } = useAsk('overview.get', {});
  return (
    <>
      <PageHeader
        title={t('overview.title')}
        detail={data && t('overview.asOf', { date: format.date(data.asOfDate) })}
      />
      {error && <Banner tone="bad">{errorSentence(t, error)}</Banner>}
      {!data && !error && <Spinner />}
      {data && (
        <div className="ww-overview">
          <OverviewTiles overview={data} />
          <FindingsPanel />
          <div className="ww-overview__columns">
            <DuePanel items={data.due} today={data.asOfDate} />
            <MoneyPanel money={data.money} />
          </div>
          <div className="ww-overview__columns">
            <PlacesPanel overview={data} />
            <div className="ww-overview__stack">
              <ProjectsPanel overview={data} />
              <YearsPanel years={data.years} />
              <AdvicePanel overview={data} />
              <TermsPanel terms={data.terms} />
            </div>
          </div>
        </div>
      )}
    </>
  );
}
