// A text of one line for which what was written before is offered: chosen by arrow and Enter, or anything else typed.

import { ChevronDown } from 'lucide-react';
import { ComboBox as AriaComboBox, Button, Group, Input, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { FieldLabel, FieldNotes } from './FieldLabel.tsx';
import { ariaFieldProps, type FieldProps } from './field.ts';
import './ListBox.css';
import './Popover.css';

export interface SuggestFieldProps extends FieldProps {
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  /** In the order in which they are offered. */
  readonly suggestions: readonly string[];
}

export function SuggestField({ value, onChange, suggestions, ...field }: SuggestFieldProps) {
  const items = suggestions.map((suggestion) => ({ id: suggestion }));
  return (
    <AriaComboBox
      {...ariaFieldProps(field)}
      className="ww-field"
      isReadOnly={field.isReadOnly ?? false}
      allowsCustomValue
      menuTrigger="input"
      defaultItems={items}
      inputValue={value ?? ''}
      onInputChange={(text) => onChange(text === '' ? null : text)}
    >
      <FieldLabel {...field} />
      <Group className="ww-box">
        <Input className="ww-box__input" autoComplete="off" />
        {items.length > 0 && (
          <Button className="ww-box__button">
            <ChevronDown size={16} aria-hidden />
          </Button>
        )}
      </Group>
      <FieldNotes {...field} />
      <Popover className="ww-popover ww-popover--list" offset={4}>
        <ListBox className="ww-listbox">
          {({ id }: { readonly id: string }) => (
            <ListBoxItem className="ww-option" textValue={id}>
              <span className="ww-option__text">{id}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
}
