// A calendar date: typed or pasted as people write it, or chosen from a calendar.

import { CalendarDays } from 'lucide-react';
import { useState } from 'react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../shared/format/formatDate.ts';
import { parseDate } from '../../shared/format/parseDate.ts';
import { useLanguage } from '../texts/useLanguage.ts';
import { Calendar } from './Calendar.tsx';
import type { FieldProps, FieldRef } from './field.ts';
import { ParsedField } from './ParsedField.tsx';
import './Popover.css';

export interface DateFieldProps extends FieldProps {
  /** An ISO date; null when nothing is filled in; a text that is no date as it was typed. */
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  readonly ref?: FieldRef;
}

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

export function DateField(props: DateFieldProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const chosen = props.value !== null && ISO_DATE.test(props.value) ? props.value : null;

  const calendar = (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <Button
        className="ww-box__button"
        aria-label={`${t('component.calendar')}: ${props.label}`}
        isDisabled={(props.isDisabled ?? false) || (props.isReadOnly ?? false)}
      >
        <CalendarDays size={16} aria-hidden />
      </Button>
      <Popover className="ww-popover" placement="bottom end">
        <Dialog className="ww-popover__dialog" aria-label={props.label}>
          <Calendar
            label={props.label}
            value={chosen}
            onChange={(date) => {
              props.onChange(date);
              setOpen(false);
            }}
          />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );

  return (
    <ParsedField<string>
      {...props}
      parse={parseDate}
      format={(value) => formatDate(value, language, 'numeric')}
      isValue={(value): value is string => ISO_DATE.test(value)}
      notUnderstood={t('component.notADate')}
      inputMode="text"
      placeholder={t('component.dateExample')}
      button={calendar}
    />
  );
}
