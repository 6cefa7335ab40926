// What stands in the place of a view while its answer is not there, or has nothing in it.

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecordTypeName } from '../../../shared/catalogue/catalogue.ts';
import type { WeerwerkError } from '../../../shared/errors.ts';
import { listHref } from '../../app/href.ts';
import { Banner } from '../../components/Banner.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { Skeleton } from '../../components/Spinner.tsx';
import { errorSentence } from '../../texts/errorSentence.ts';

/** @returns the failure in words, or a skeleton while there is none */
export function ViewWaiting({ error }: { readonly error: WeerwerkError | null }) {
  const { t } = useTranslation();
  return error ? <Banner tone="bad">{errorSentence(t, error)}</Banner> : <Skeleton rows={6} />;
}

interface ViewEmptyProps {
  /** What to fill in first. */
  readonly text: string;
  /** The records to make, and the words of the link. */
  readonly first: readonly { readonly type: RecordTypeName; readonly label: string }[];
}

export function ViewEmpty({ text, first }: ViewEmptyProps) {
  const { t } = useTranslation();
  const links: ReactNode = first.map(({ type, label }) => (
    <a key={type} href={listHref(type, { view: 'all', record: 'new' })}>
      {label}
    </a>
  ));
  return (
    <EmptyState title={t('money.empty.title')} action={<span className="ww-money__figures">{links}</span>}>
      {text}
    </EmptyState>
  );
}
