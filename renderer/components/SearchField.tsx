// A field to search in what is on the page.

import { Search, X } from 'lucide-react';
import type { Ref } from 'react';
import { SearchField as AriaSearchField, Button, Group, Input } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import './Field.css';

export interface SearchFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly placeholder?: string;
  readonly ref?: Ref<HTMLInputElement>;
}

/** Escape empties it. */
export function SearchField({ label, value, onChange, placeholder, ref }: SearchFieldProps) {
  const { t } = useTranslation();
  return (
    <AriaSearchField className="ww-field" aria-label={label} value={value} onChange={onChange}>
      <Group className="ww-box">
        <Search size={16} aria-hidden className="ww-box__icon" />
        <Input ref={ref} className="ww-box__input" placeholder={placeholder ?? t('component.search')} />
        {value !== '' && (
          <Button className="ww-box__button" aria-label={t('component.clear')}>
            <X size={16} aria-hidden />
          </Button>
        )}
      </Group>
    </AriaSearchField>
  );
}
