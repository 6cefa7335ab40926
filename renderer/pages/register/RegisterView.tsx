// The register of advice: one field that searches every text of the council, filters, and what was found by advice.

import { BookOpenText, Printer, SearchX } from 'lucide-react';
import { type KeyboardEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Register } from '../../../shared/contract/register.ts';
import { MOST_COUNTED } from '../../../shared/contract/register.ts';
import { PageHeader } from '../../app/PageHeader.tsx';
import { useAsk } from '../../bridge/useAsk.ts';
import { Banner } from '../../components/Banner.tsx';
import { Button } from '../../components/Button.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { SearchField } from '../../components/SearchField.tsx';
import { Skeleton } from '../../components/Spinner.tsx';
import { DocumentMenu } from '../../documents/DocumentMenu.tsx';
import { SectionTabs } from '../../records/list/SectionTabs.tsx';
import { useTypedSearch } from '../../records/useTypedSearch.ts';
import { errorSentence } from '../../texts/errorSentence.ts';
import { NewAdviceLink } from '../newAdvice/NewAdviceLink.tsx';
import { RegisterEntryItem } from './RegisterEntryItem.tsx';
import { RegisterExport } from './RegisterExport.tsx';
import { RegisterFilterBar } from './RegisterFilterBar.tsx';
import { RegisterViews } from './RegisterViews.tsx';
import type { RegisterAddress } from './registerAddress.ts';
import './register.css';

export interface RegisterViewProps {
  readonly address: RegisterAddress;
  readonly go: (address: RegisterAddress) => void;
}

/** How many more texts each press of "Meer tonen" brings. */
const PAGE = 60;

/** The arrows go from the field to what was found, and from one to the next. */
function stepThrough(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0) return;
  const places = [...event.currentTarget.querySelectorAll<HTMLElement>('input[type="search"], a[data-result]')];
  const at = places.indexOf(document.activeElement as HTMLElement);
  const next = places[at + step];
  if (at < 0 || !next) return;
  event.preventDefault();
  next.focus();
}

export function RegisterView({ address, go }: RegisterViewProps) {
  const { t } = useTranslation();
  const field = useRef<HTMLInputElement>(null);
  const { text = '', limit = PAGE, ...filters } = address;
  const [typed, setTyped] = useTypedSearch(text, (next) => go({ ...address, text: next, limit: PAGE }));
  const { data, error } = useAsk('register.search', { text, filters, limit }, { keepPrevious: true });
  const isSearching = text !== '' || Object.keys(filters).length > 0;
  return (
    <>
      <PageHeader
        title={t('register.title')}
        detail={data && <Count register={data} isText={text.trim() !== ''} />}
        actions={
          <>
            <NewAdviceLink />
            {data && <RegisterExport register={data} text={text} />}
            <DocumentMenu kinds={['register', 'replyTable', 'annualReport']} about={{}} />
            <Button icon={Printer} onPress={() => window.print()}>
              {t('register.print')}
            </Button>
          </>
        }
      />
      <SectionTabs of="register" />
      <div className="ww-register" onKeyDown={stepThrough} role="search" aria-label={t('register.title')}>
        <div className="ww-register__tools ww-no-print">
          <div className="ww-register__search">
            <SearchField
              ref={field}
              label={t('register.search')}
              placeholder={t('register.search')}
              value={typed}
              onChange={setTyped}
            />
          </div>
          <RegisterViews address={address} onView={go} />
        </div>
        <p className="ww-muted ww-register__hint ww-no-print">{t('register.searchHint')}</p>
        {data && <RegisterFilterBar address={address} choices={data.choices} go={go} />}
        {error && <Banner tone="bad">{errorSentence(t, error)}</Banner>}
        {!data && !error && <Skeleton rows={8} />}
        {data && data.entries.length === 0 && (
          <EmptyState
            icon={isSearching ? SearchX : BookOpenText}
            title={t(isSearching ? 'register.none' : 'register.empty')}
          >
            {t(isSearching ? 'register.noneText' : 'register.emptyText')}
          </EmptyState>
        )}
        {data && data.entries.length > 0 && (
          <ul className="ww-register__list" aria-label={t('register.results')}>
            {data.entries.map((entry) => (
              <RegisterEntryItem key={entry.advice?.id ?? entry.hits[0]?.id} entry={entry} />
            ))}
          </ul>
        )}
        {data?.isMore && (
          <div className="ww-no-print">
            <Button
              onPress={() => go({ ...address, limit: Math.min(1_000, limit + PAGE) })}
              isDisabled={limit >= 1_000}
            >
              {t('register.more')}
            </Button>
          </div>
        )}
      </div>
    </>
  );
}

/** How much there is, said aloud as it changes. */
function Count({ register: { total }, isText }: { readonly register: Register; readonly isText: boolean }) {
  const { t } = useTranslation();
  const words = !isText
    ? t('register.advices', { count: total })
    : total > MOST_COUNTED
      ? t('register.textsMore', { count: MOST_COUNTED })
      : t('register.texts', { count: total });
  return <span role="status">{words}</span>;
}
