// One choice out of very many: found by typing, asked for as one types.

import { Check, ChevronDown } from 'lucide-react';
import { useCallback, useState } from 'react';
import { ComboBox as AriaComboBox, Button, Group, Input, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { FieldLabel, FieldNotes } from './FieldLabel.tsx';
import { ariaFieldProps, type FieldProps, type FieldRef } from './field.ts';
import { useChoices } from './useChoices.ts';
import './ListBox.css';
import './Popover.css';

export interface ComboBoxOption {
  readonly id: string;
  readonly title: string;
  readonly subtitle?: string | null;
}

export interface ComboBoxProps extends FieldProps {
  /** The id of what is chosen. */
  readonly value: string | null;
  readonly onChange: (value: string | null, option: ComboBoxOption | null) => void;
  /** What the chosen id is called; null when nothing is chosen. */
  readonly valueTitle: string | null;
  /** Finds the choices with these words; keep its identity between renders (`useCallback`). */
  readonly load: (search: string) => Promise<readonly ComboBoxOption[]>;
  readonly placeholder?: string;
  readonly ref?: FieldRef;
}

/** The key of "nog niet ingevuld". */
const NONE = '';

export function ComboBox({ value, onChange, valueTitle, load, placeholder, ref, ...field }: ComboBoxProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState<string | null>(null);
  const [isOpen, setOpen] = useState(false);
  const [lastChosen, setLastChosen] = useState<ComboBoxOption | null>(null);
  const chosenTitle = valueTitle ?? (lastChosen?.id === value ? lastChosen.title : value) ?? '';
  // Opening the list on a chosen record shows all choices, not only those that resemble it.
  const search = typed === null || typed === chosenTitle ? '' : typed.trim();
  const loadOptions = useCallback((words: string) => load(words), [load]);
  const { found, isSearching } = useChoices(loadOptions, search, isOpen);

  const options = withChosen(found, value, chosenTitle);
  const items =
    value !== null && !field.required && search === ''
      ? [{ id: NONE, title: t('component.notFilled') }, ...options]
      : options;

  function choose(key: string): void {
    setTyped(null);
    if (key === value) return;
    const option = options.find((candidate) => candidate.id === key) ?? null;
    setLastChosen(option);
    onChange(key === NONE ? null : key, option);
  }

  return (
    <AriaComboBox
      {...ariaFieldProps(field)}
      className="ww-field"
      isReadOnly={field.isReadOnly ?? false}
      menuTrigger="focus"
      allowsEmptyCollection
      items={items}
      value={value}
      inputValue={typed ?? chosenTitle}
      onInputChange={(text) => {
        setTyped(text);
        if (text === '' && value !== null && !field.required) onChange(null, null);
      }}
      onOpenChange={setOpen}
      onChange={(key) => {
        // A text that is no choice goes back to what was chosen; only emptying it empties the field.
        if (key === null) setTyped(null);
        else choose(String(key));
      }}
      onBlur={() => {
        setTyped(null);
        field.onBlur?.();
      }}
    >
      <FieldLabel {...field} />
      <Group className="ww-box">
        <Input
          ref={ref as React.Ref<HTMLInputElement>}
          className="ww-box__input"
          placeholder={placeholder ?? t('component.notFilled')}
        />
        <Button className="ww-box__button">
          <ChevronDown size={16} aria-hidden />
        </Button>
      </Group>
      <FieldNotes {...field} />
      <Popover className="ww-popover ww-popover--list" offset={4}>
        <ListBox
          className="ww-listbox"
          renderEmptyState={() => (
            <div className="ww-listbox__message">{t(isSearching ? 'component.searching' : 'component.noChoices')}</div>
          )}
        >
          {(option: ComboBoxOption) => (
            <ListBoxItem
              className={`ww-option${option.id === NONE ? ' ww-option--none' : ''}`}
              textValue={option.id === NONE ? ' ' : option.title}
            >
              {({ isSelected }) => (
                <>
                  <span className="ww-option__text">
                    {option.title}
                    {option.subtitle && <span className="ww-option__detail">{option.subtitle}</span>}
                  </span>
                  {isSelected && <Check size={16} aria-hidden />}
                </>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
}

/** The chosen record stays among the options, or react-aria would think that it is gone and empty the field. */
function withChosen(found: readonly ComboBoxOption[], value: string | null, title: string): readonly ComboBoxOption[] {
  if (value === null || found.some((option) => option.id === value)) return found;
  return [...found, { id: value, title }];
}
