// The money in seven views over the same choice of amounts, with the lines behind a figure beside it.

import { Printer } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { FIGURES } from '../../../shared/money/figures.ts';
import { PageHeader } from '../../app/PageHeader.tsx';
import { useAsk } from '../../bridge/useAsk.ts';
import { Banner } from '../../components/Banner.tsx';
import { Button } from '../../components/Button.tsx';
import { Tabs } from '../../components/Tabs.tsx';
import { SectionTabs } from '../../records/list/SectionTabs.tsx';
import { errorSentence } from '../../texts/errorSentence.ts';
import { useFormat } from '../../texts/useFormat.ts';
import { LinesPanel } from './lines/LinesPanel.tsx';
import { MoneyFilterBar } from './MoneyFilterBar.tsx';
import { filterOf, MONEY_VIEWS, type MoneyAddress, type MoneyViewName } from './moneyAddress.ts';
import type { MoneyViewProps } from './moneyView.ts';
import { BreakdownView } from './views/BreakdownView.tsx';
import { CashView } from './views/CashView.tsx';
import { FlowView } from './views/FlowView.tsx';
import { ForecastView } from './views/ForecastView.tsx';
import { GlanceView } from './views/GlanceView.tsx';
import { WaterfallView } from './views/WaterfallView.tsx';
import { YearTableView } from './views/YearTableView.tsx';
import { yearToShow } from './yearToShow.ts';
import '../../charts/charts.css';
import './MoneyView.css';

const views: { readonly [View in MoneyViewName]: (props: MoneyViewProps) => React.ReactNode } = {
  glance: GlanceView,
  yearTable: YearTableView,
  cash: CashView,
  forecast: ForecastView,
  flow: FlowView,
  waterfall: WaterfallView,
  breakdown: BreakdownView,
};

export interface MoneyPageProps {
  readonly address: MoneyAddress;
  readonly go: (address: MoneyAddress) => void;
}

export function MoneyView({ address, go }: MoneyPageProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { data, error } = useAsk('money.breakdown', { filter: {}, by: 'year', figures: [...FIGURES] });
  const years = (data?.rows ?? []).map(({ key }) => Number(key)).filter((year) => year > 0);
  const view = address.view ?? 'glance';
  const { lines } = address;
  const View = views[view];
  const year = address.year ?? yearToShow(years, data?.asOfDate);
  const unit = address.unit ?? (view === 'yearTable' ? 'thousand' : 'euro');
  const close = () => {
    const { lines: _closed, ...rest } = address;
    go(rest);
  };
  return (
    <>
      <PageHeader
        title={t('money.title')}
        detail={data && t('money.asOf', { date: format.date(data.asOfDate) })}
        actions={
          <span className="ww-no-print">
            <Button icon={Printer} onPress={() => window.print()}>
              {t('money.print')}
            </Button>
          </span>
        }
      />
      <SectionTabs of="money" />
      {error && <Banner tone="bad">{errorSentence(t, error)}</Banner>}
      {data && (
        <div className="ww-money-page">
          <Tabs<MoneyViewName>
            label={t('money.views')}
            tabs={MONEY_VIEWS.map((id) => ({ id, label: t(`money.view.${id}`) }))}
            selected={view}
            onSelect={(chosen) => {
              const { lines: _closed, ...rest } = address;
              go({ ...rest, view: chosen });
            }}
          >
            <MoneyFilterBar view={view} address={address} year={year} years={years} unit={unit} go={go} />
            <div className="ww-money" data-lines={lines !== undefined || undefined}>
              <div className="ww-money__view">
                <View address={address} filter={filterOf(address)} year={year} unit={unit} go={go} />
              </div>
              {lines && <LinesPanel key={JSON.stringify(lines)} behind={lines} onClose={close} />}
            </div>
          </Tabs>
        </div>
      )}
    </>
  );
}
