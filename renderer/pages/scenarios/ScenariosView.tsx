// What might become of the programme, side by side: what it costs by year, what stays and what is lost.

import { GitFork, Plus, Printer } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '../../app/PageHeader.tsx';
import { useAsk } from '../../bridge/useAsk.ts';
import { Banner } from '../../components/Banner.tsx';
import { Button } from '../../components/Button.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { Skeleton } from '../../components/Spinner.tsx';
import { SectionTabs } from '../../records/list/SectionTabs.tsx';
import { useIsViewing } from '../../state/viewing.ts';
import { errorSentence } from '../../texts/errorSentence.ts';
import { useFormat } from '../../texts/useFormat.ts';
import { NewScenario } from './NewScenario.tsx';
import { ScenarioCard } from './ScenarioCard.tsx';
import { ScenarioChoices } from './ScenarioChoices.tsx';
import { ScenarioCosts } from './ScenarioCosts.tsx';
import type { ScenariosAddress } from './scenariosAddress.ts';
import '../../charts/charts.css';
import '../../components/DataTable.css';
import './scenarios.css';

export interface ScenariosViewProps {
  readonly address: ScenariosAddress;
  readonly go: (address: ScenariosAddress) => void;
}

export function ScenariosView({ address, go }: ScenariosViewProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const isViewing = useIsViewing();
  const [isMaking, setIsMaking] = useState(false);
  const { data, error } = useAsk('scenarios.compare', address.ids === undefined ? {} : { ids: address.ids }, {
    keepPrevious: true,
  });
  const shown = data?.scenarios.map(({ id }) => id) ?? [];
  /** A new one comes beside those that are shown; where there is no room, in place of the last. */
  const showMade = (id: string) => {
    setIsMaking(false);
    go({ ids: [...shown.slice(0, 3), id] });
  };
  const make = (
    <Button icon={Plus} onPress={() => setIsMaking(true)}>
      {t('scenarios.make.open')}
    </Button>
  );
  return (
    <>
      <PageHeader
        title={t('scenarios.title')}
        detail={data && t('scenarios.asOf', { date: format.date(data.asOfDate) })}
        actions={
          <>
            <Button icon={Printer} onPress={() => window.print()}>
              {t('scenarios.print')}
            </Button>
            {!isViewing && make}
          </>
        }
      />
      <SectionTabs of="scenarios" />
      <div className="ww-scenarios">
        <Banner tone="info">{t('scenarios.notReal')}</Banner>
        {error && <Banner tone="bad">{errorSentence(t, error)}</Banner>}
        {isMaking && <NewScenario today={data?.asOfDate} onMade={showMade} onCancel={() => setIsMaking(false)} />}
        {!data && !error && <Skeleton rows={6} />}
        {data && data.choices.length === 0 && !isMaking && (
          <EmptyState icon={GitFork} title={t('scenarios.empty')} action={isViewing ? undefined : make}>
            {t('scenarios.emptyText')}
          </EmptyState>
        )}
        {data && data.choices.length > 0 && (
          <>
            <ScenarioChoices choices={data.choices} shown={shown} onChange={(ids) => go({ ids: [...ids] })} />
            {data.scenarios.length === 0 ? (
              <p className="ww-muted">{t('scenarios.chooseOne')}</p>
            ) : (
              <>
                <ScenarioCosts comparison={data} />
                <div className="ww-scenarios__cards">
                  {data.scenarios.map((scenario) => (
                    <ScenarioCard key={scenario.id} scenario={scenario} onCopied={showMade} />
                  ))}
                </div>
              </>
            )}
          </>
        )}
      </div>
    </>
  );
}
