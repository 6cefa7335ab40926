// The picture of each part of the navigation.

import {
  ArrowLeftRight,
  CalendarClock,
  Coins,
  FileClock,
  Flag,
  FolderKanban,
  GitFork,
  HandCoins,
  LayoutDashboard,
  Lightbulb,
  type LucideIcon,
  MapPinned,
  MessageSquareQuote,
  ReceiptText,
  Scale,
  Settings,
  Users,
} from 'lucide-react';
import type { PageName } from './keys.ts';

export const sectionIcons: { readonly [Name in PageName]: LucideIcon } = {
  overview: LayoutDashboard,
  projects: FolderKanban,
  places: MapPinned,
  money: Coins,
  grants: HandCoins,
  accountability: ReceiptText,
  advice: MessageSquareQuote,
  council: Users,
  planning: CalendarClock,
  scenarios: GitFork,
  knowledge: Lightbulb,
  programme: Flag,
  exchange: ArrowLeftRight,
  conflicts: Scale,
  changes: FileClock,
  settings: Settings,
};
