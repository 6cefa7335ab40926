// Says that something is going on; not for what is done within a blink.

import { LoaderCircle } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import './Spinner.css';

/** A turning circle; appears after 300 ms. */
export function Spinner() {
  return <LoaderCircle size={16} aria-hidden className="ww-spinner ww-appear-late" />;
}

export interface SkeletonProps {
  readonly rows?: number;
}

/** Grey bars where rows will be; appears after 300 ms. */
export function Skeleton({ rows = 3 }: SkeletonProps) {
  const { t } = useTranslation();
  return (
    <div className="ww-skeleton ww-appear-late" role="status" aria-label={t('component.loading')}>
      {Array.from({ length: rows }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the rows are all alike and never change places
        <span key={index} className="ww-skeleton__row" />
      ))}
    </div>
  );
}
