// Tabs above a part of a page.

import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from 'react-aria-components';
import './Tabs.css';

export interface TabItem<Id extends string = string> {
  readonly id: Id;
  readonly label: string;
  readonly icon?: LucideIcon;
  readonly count?: number;
}

export interface TabsProps<Id extends string = string> {
  /** What the tabs choose between, for a screen reader. */
  readonly label: string;
  readonly tabs: readonly TabItem<Id>[];
  readonly selected: Id;
  readonly onSelect: (id: Id) => void;
  /** The content of the selected tab; the others are not there. */
  readonly children: ReactNode;
}

export function Tabs<Id extends string = string>({ label, tabs, selected, onSelect, children }: TabsProps<Id>) {
  return (
    <AriaTabs
      className="ww-tabs"
      selectedKey={selected}
      onSelectionChange={(key) => onSelect(key as Id)}
      keyboardActivation="manual"
    >
      <TabList className="ww-tabs__list" aria-label={label}>
        {tabs.map(({ id, label: name, icon: Icon, count }) => (
          <Tab key={id} id={id} className="ww-tabs__tab">
            {Icon !== undefined && <Icon size={16} aria-hidden />}
            {name}
            {count !== undefined && <span className="ww-tabs__count">{count}</span>}
          </Tab>
        ))}
      </TabList>
      {/* A panel of its own for each tab: the tab names its panel by an id that does not follow another tab. */}
      <TabPanel key={selected} id={selected} className="ww-tabs__panel">
        {children}
      </TabPanel>
    </AriaTabs>
  );
}
