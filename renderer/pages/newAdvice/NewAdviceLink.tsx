// The way to the form for a whole advice, from a page about advices.

import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../app/commandHandlers.ts';
import { newAdviceHref } from '../../app/href.ts';
import { useIsViewing } from '../../state/viewing.ts';

export function NewAdviceLink() {
  const { t } = useTranslation();
  const isViewing = useIsViewing();
  useCommand('new', () => window.location.assign(newAdviceHref()), { enabled: !isViewing });
  if (isViewing) return null;
  return (
    <a className="ww-button ww-button--primary" href={newAdviceHref()}>
      <Plus size={16} aria-hidden />
      {t('newAdvice.open')}
    </a>
  );
}
