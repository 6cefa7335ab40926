// The way from a request or a signal to the advice that is made of it.

import { MessageSquarePlus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { RecordDetail } from '../../../../shared/contract/queries.ts';
import { newAdviceHref } from '../../../app/href.ts';
import { useIsViewing } from '../../../state/viewing.ts';

export function MakeAdvice({ detail: { type, id, deleted } }: { readonly detail: RecordDetail }) {
  const { t } = useTranslation();
  const isViewing = useIsViewing();
  if (deleted || isViewing || (type !== 'adviceRequest' && type !== 'signal')) return null;
  return (
    <a
      className="ww-button ww-button--quiet"
      href={newAdviceHref(type === 'signal' ? { signal: id } : { request: id })}
    >
      <MessageSquarePlus size={16} aria-hidden />
      {t('newAdvice.make')}
    </a>
  );
}
