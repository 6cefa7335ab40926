// The chain that a record is a link of, drawn or as a table.

import { Network, Waypoints } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecordTypeName } from '../../../../shared/catalogue/catalogue.ts';
import { CHAIN_TYPES, type ChainType } from '../../../../shared/contract/chain.ts';
import { useAsk } from '../../../bridge/useAsk.ts';
import { Banner } from '../../../components/Banner.tsx';
import { Button } from '../../../components/Button.tsx';
import { EmptyState } from '../../../components/EmptyState.tsx';
import { Skeleton } from '../../../components/Spinner.tsx';
import { errorSentence } from '../../../texts/errorSentence.ts';
import { ChainDrawing } from './ChainDrawing.tsx';
import { ChainTable } from './ChainTable.tsx';
import '../../../components/DataTable.css';
import './chain.css';

/** @returns whether records of the type are links of the chain */
export function isChainType(type: RecordTypeName): type is ChainType {
  return (CHAIN_TYPES as readonly RecordTypeName[]).includes(type);
}

interface ChainTabProps {
  readonly type: ChainType;
  readonly id: string;
}

export function ChainTab({ type, id }: ChainTabProps) {
  const { t } = useTranslation();
  const [isTable, setIsTable] = useState(false);
  const { data, error } = useAsk('chain.get', { type, id });
  if (error) return <Banner tone="bad">{errorSentence(t, error)}</Banner>;
  if (!data) return <Skeleton rows={4} />;
  if (data.nodes.length < 2) {
    return (
      <EmptyState icon={Waypoints} title={t('chain.none')}>
        {t('chain.noneText')}
      </EmptyState>
    );
  }
  return (
    <div className="ww-record-scroll ww-links-chain">
      <div className="ww-no-print">
        <Button variant="quiet" icon={Network} onPress={() => setIsTable(!isTable)}>
          {t(isTable ? 'chain.asDrawing' : 'chain.asTable')}
        </Button>
      </div>
      {data.isMore && <Banner tone="info">{t('chain.more')}</Banner>}
      {isTable ? <ChainTable chain={data} here={id} /> : <ChainDrawing chain={data} here={id} />}
    </div>
  );
}
