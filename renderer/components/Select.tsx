// One choice out of a short, fixed list.

import { Check, ChevronDown, type LucideIcon } from 'lucide-react';
import { Select as AriaSelect, Button, Group, ListBox, ListBoxItem, Popover, SelectValue } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { FieldLabel, FieldNotes } from './FieldLabel.tsx';
import { ariaFieldProps, type FieldProps, type FieldRef } from './field.ts';
import './ListBox.css';
import './Popover.css';
import './Select.css';

export interface SelectOption<Id extends string = string> {
  readonly id: Id;
  readonly label: string;
  readonly detail?: string;
  readonly icon?: LucideIcon;
}

export interface SelectProps<Id extends string = string> extends FieldProps {
  readonly value: Id | null;
  readonly onChange: (value: Id | null) => void;
  readonly options: readonly SelectOption<Id>[];
  /** What stands for no choice; "nog niet ingevuld" when left out. */
  readonly emptyLabel?: string;
  /** Something is chosen from the start, as in a filter: there is no empty choice, and nothing that must be filled in. */
  readonly alwaysChosen?: boolean;
  readonly ref?: FieldRef;
}

/** The key of "no choice", which no option can have. */
const NONE = '';

/** A required field has no "nog niet ingevuld" to choose, but shows it until something is chosen. */
export function Select<Id extends string = string>({
  value,
  onChange,
  options,
  emptyLabel,
  alwaysChosen = false,
  ref,
  ...field
}: SelectProps<Id>) {
  const { t } = useTranslation();
  const empty = emptyLabel ?? t('component.notFilled');
  const all: readonly SelectOption[] =
    field.required || alwaysChosen ? options : [{ id: NONE, label: empty }, ...options];
  return (
    <AriaSelect
      {...ariaFieldProps(field)}
      className="ww-field"
      isDisabled={(field.isDisabled ?? false) || (field.isReadOnly ?? false)}
      placeholder={empty}
      value={value}
      onChange={(key) => onChange(key === NONE ? null : (key as Id | null))}
    >
      <FieldLabel {...field} />
      <Group className="ww-box">
        <Button ref={ref as React.Ref<HTMLButtonElement>} className="ww-select__button">
          <SelectValue className="ww-select__value" />
          <ChevronDown size={16} aria-hidden className="ww-option__icon" />
        </Button>
      </Group>
      <FieldNotes {...field} />
      <Popover className="ww-popover ww-popover--list" offset={4}>
        <ListBox className="ww-listbox" items={all}>
          {(option) => (
            <ListBoxItem
              className={`ww-option${option.id === NONE ? ' ww-option--none' : ''}`}
              textValue={option.label}
            >
              {({ isSelected }) => (
                <>
                  {option.icon !== undefined && <option.icon size={16} aria-hidden className="ww-option__icon" />}
                  <span className="ww-option__text">
                    {option.label}
                    {option.detail !== undefined && <span className="ww-option__detail">{option.detail}</span>}
                  </span>
                  {isSelected && <Check size={16} aria-hidden />}
                </>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
