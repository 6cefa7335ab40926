// A button that opens a list of actions.

import { Check, type LucideIcon } from 'lucide-react';
import type { ReactElement } from 'react';
import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { KeyHint } from './KeyHint.tsx';
import './ListBox.css';
import './Popover.css';

export interface MenuAction<Id extends string = string> {
  readonly id: Id;
  readonly label: string;
  readonly detail?: string;
  readonly icon?: LucideIcon;
  readonly keys?: string;
  /** What cannot easily be taken back is red. */
  readonly isDangerous?: boolean;
  readonly isDisabled?: boolean;
}

export interface MenuProps<Id extends string = string> {
  readonly label: string;
  /** A `Button` or `IconButton` of ours. */
  readonly trigger: ReactElement;
  readonly actions: readonly MenuAction<Id>[];
  readonly onAction: (id: Id) => void;
  /** Actions that are on, shown with a tick; several can be. */
  readonly checked?: readonly Id[];
}

export function Menu<Id extends string = string>({ label, trigger, actions, onAction, checked }: MenuProps<Id>) {
  return (
    <MenuTrigger>
      {trigger}
      <Popover className="ww-popover" placement="bottom start" offset={4}>
        <AriaMenu
          className="ww-listbox"
          aria-label={label}
          onAction={(id) => onAction(id as Id)}
          disabledKeys={actions.filter((action) => action.isDisabled).map((action) => action.id)}
          {...(checked === undefined ? {} : { selectionMode: 'multiple', selectedKeys: checked })}
        >
          {actions.map((action) => (
            <MenuItem
              key={action.id}
              id={action.id}
              textValue={action.label}
              className={`ww-option${action.isDangerous ? ' ww-option--bad' : ''}`}
            >
              {({ isSelected }) => (
                <>
                  {action.icon !== undefined && <action.icon size={16} aria-hidden className="ww-option__icon" />}
                  <span className="ww-option__text">
                    {action.label}
                    {action.detail !== undefined && <span className="ww-option__detail">{action.detail}</span>}
                  </span>
                  {action.keys !== undefined && <KeyHint keys={action.keys} />}
                  {isSelected && <Check size={16} aria-hidden />}
                </>
              )}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
