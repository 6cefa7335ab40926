// How each record type presents itself where the catalogue's own order is not the best: the one file for such choices.

import {
  ArrowRightLeft,
  BadgeCheck,
  Banknote,
  BookText,
  Building2,
  CalendarClock,
  CalendarDays,
  CalendarRange,
  CircleCheckBig,
  CircleDollarSign,
  FileCheck2,
  FileText,
  Flag,
  FolderKanban,
  Footprints,
  Gavel,
  GitFork,
  Goal,
  HandCoins,
  Handshake,
  Landmark,
  Library,
  ListChecks,
  ListOrdered,
  ListTree,
  type LucideIcon,
  MapPin,
  MessageCircleQuestionMark,
  MessageSquareQuote,
  NotebookPen,
  Paperclip,
  Puzzle,
  Quote,
  Radar,
  RadioTower,
  ReceiptEuro,
  ReceiptText,
  Scale,
  Shuffle,
  Stamp,
  Tags,
  Undo2,
  UserRound,
  UserRoundCheck,
  Users,
  Wallet,
  WalletCards,
} from 'lucide-react';
import type { Patch, RecordTypeName, Referrer } from '../../shared/catalogue/catalogue.ts';
import type { Sort } from '../../shared/contract/queries.ts';
import type { BuiltInViewName } from '../../shared/views.ts';

export interface Presentation {
  readonly icon: LucideIcon;
  /** Instead of the catalogue's list columns. */
  readonly columns?: readonly string[];
  /** Instead of by title. */
  readonly sort?: readonly Sort[];
  /** The built-in view with which the list opens. */
  readonly view?: BuiltInViewName;
  /** Records of this type are not made by filling in a form. */
  readonly isMadeElsewhere?: true;
  /** What a new record starts with: the first step of its life. */
  readonly initial?: Patch;
  /** The lists of other records that together make this record's dossier, the most asked for first. */
  readonly dossier?: readonly Referrer[];
}

const latestFirst = (field: string): readonly Sort[] => [{ field, descending: true }];
const earliestFirst = (field: string): readonly Sort[] => [{ field, descending: false }];

const presentations: { readonly [Type in RecordTypeName]?: Presentation } = {
  programme: {
    icon: Landmark,
    dossier: [
      { type: 'instrument', field: 'programme' },
      { type: 'goal', field: 'programme' },
    ],
  },
  goal: { icon: Goal },
  phenomenon: { icon: Radar },
  focusTheme: {
    icon: Tags,
    dossier: [
      { type: 'project', field: 'direction' },
      { type: 'allocation', field: 'focusTheme' },
    ],
  },
  municipality: {
    icon: Building2,
    view: 'servedMunicipalities',
    columns: ['name', 'code', 'province', 'areaCount', 'projectCount', 'awardedTotal'],
    dossier: [
      { type: 'project', field: 'municipality' },
      { type: 'grantDecision', field: 'municipality' },
      { type: 'allocation', field: 'municipality' },
      { type: 'area', field: 'municipality' },
      { type: 'event', field: 'municipality' },
      { type: 'note', field: 'municipality' },
    ],
  },
  area: {
    icon: MapPin,
    dossier: [
      { type: 'project', field: 'area' },
      { type: 'allocation', field: 'area' },
      { type: 'note', field: 'area' },
    ],
  },
  organisation: {
    icon: Handshake,
    dossier: [
      { type: 'project', field: 'implementer' },
      { type: 'contribution', field: 'organisation' },
    ],
  },
  instrument: {
    icon: CircleDollarSign,
    dossier: [
      { type: 'contribution', field: 'instrument' },
      { type: 'budget', field: 'instrument' },
      { type: 'grantDecision', field: 'instrument' },
      { type: 'allocation', field: 'instrument' },
      { type: 'project', field: 'instrument' },
      { type: 'note', field: 'instrument' },
    ],
  },
  budgetArticle: { icon: BookText, dossier: [{ type: 'budget', field: 'budgetArticle' }] },
  budget: {
    icon: WalletCards,
    sort: [
      { field: 'year', descending: true },
      { field: 'name', descending: false },
    ],
    dossier: [
      { type: 'budgetChange', field: 'budget' },
      { type: 'budgetChange', field: 'fromBudget' },
    ],
  },
  budgetChange: { icon: ArrowRightLeft, sort: latestFirst('date') },
  contribution: { icon: HandCoins, dossier: [{ type: 'contribution', field: 'partOf' }] },
  grantDecision: {
    icon: FileCheck2,
    columns: ['name', 'instrument', 'municipality', 'date', 'amount'],
    sort: latestFirst('date'),
    initial: { kind: 'grantDecision' },
    dossier: [
      { type: 'allocation', field: 'grantDecision' },
      { type: 'commitment', field: 'grantDecision' },
      { type: 'accountability', field: 'grantDecision' },
      { type: 'settlement', field: 'grantDecision' },
    ],
  },
  reallocation: { icon: Shuffle, sort: latestFirst('date') },
  commitment: {
    icon: Stamp,
    sort: latestFirst('date'),
    dossier: [{ type: 'payment', field: 'commitment' }],
  },
  payment: { icon: Wallet, sort: latestFirst('plannedDate'), initial: { kind: 'advance' } },
  accountability: {
    icon: ReceiptText,
    sort: earliestFirst('dueDate'),
    dossier: [{ type: 'localSpending', field: 'accountability' }],
  },
  localSpending: { icon: ReceiptEuro },
  settlement: {
    icon: CircleCheckBig,
    sort: latestFirst('date'),
    dossier: [{ type: 'reclaim', field: 'settlement' }],
  },
  reclaim: { icon: Undo2, sort: latestFirst('date') },
  calendarMoment: { icon: CalendarRange, sort: earliestFirst('date') },
  scenario: {
    icon: GitFork,
    initial: { status: 'draft' },
    dossier: [{ type: 'scenarioLine', field: 'scenario' }],
  },
  scenarioLine: { icon: ListTree },
  allocation: {
    icon: Banknote,
    dossier: [
      { type: 'reallocation', field: 'allocation' },
      { type: 'reallocation', field: 'fromAllocation' },
      { type: 'commitment', field: 'allocation' },
    ],
    sort: [
      { field: 'year', descending: true },
      { field: 'name', descending: false },
    ],
  },
  project: {
    icon: FolderKanban,
    initial: { status: 'idea' },
    dossier: [
      { type: 'milestone', field: 'project' },
      { type: 'allocation', field: 'project' },
      { type: 'knowledgeItem', field: 'project' },
      { type: 'note', field: 'project' },
    ],
  },
  milestone: { icon: Flag, sort: earliestFirst('dueDate'), initial: { status: 'planned' } },
  intervention: {
    icon: Puzzle,
    dossier: [{ type: 'knowledgeItem', field: 'intervention' }],
  },
  council: { icon: Scale },
  councilMember: {
    icon: UserRound,
    dossier: [{ type: 'term', field: 'councilMember' }],
  },
  term: { icon: CalendarClock, sort: earliestFirst('endDate') },
  meeting: {
    icon: Users,
    sort: latestFirst('date'),
    initial: { status: 'planned' },
    dossier: [
      { type: 'agendaItem', field: 'meeting' },
      { type: 'councilDecision', field: 'meeting' },
      { type: 'followUpAction', field: 'meeting' },
      { type: 'attendance', field: 'meeting' },
    ],
  },
  agendaItem: { icon: ListOrdered, sort: earliestFirst('position') },
  attendance: { icon: UserRoundCheck, isMadeElsewhere: true },
  councilDecision: { icon: Gavel, sort: earliestFirst('position') },
  adviceRequest: {
    icon: MessageCircleQuestionMark,
    sort: latestFirst('date'),
    initial: { status: 'received' },
    dossier: [{ type: 'advice', field: 'adviceRequest' }],
  },
  signal: { icon: RadioTower, sort: latestFirst('date'), initial: { status: 'new' } },
  adviceStep: { icon: Footprints, sort: latestFirst('date'), isMadeElsewhere: true },
  evidence: { icon: BadgeCheck, sort: latestFirst('date') },
  documentTemplate: { icon: FileText },
  advice: {
    icon: MessageSquareQuote,
    sort: latestFirst('offeredDate'),
    initial: { status: 'draft' },
    dossier: [
      { type: 'recommendation', field: 'advice' },
      { type: 'adviceStep', field: 'advice' },
      { type: 'note', field: 'advice' },
    ],
  },
  recommendation: {
    icon: Quote,
    sort: earliestFirst('dueDate'),
    initial: { responseState: 'pending' },
    dossier: [
      { type: 'followUpAction', field: 'recommendation' },
      { type: 'evidence', field: 'recommendation' },
    ],
  },
  followUpAction: { icon: ListChecks, sort: earliestFirst('dueDate'), initial: { status: 'open' } },
  event: { icon: CalendarDays, sort: latestFirst('startDate'), initial: { status: 'planned' } },
  knowledgeItem: { icon: Library, sort: latestFirst('publishedDate'), initial: { status: 'planned' } },
  note: { icon: NotebookPen, sort: latestFirst('date') },
  attachment: {
    icon: Paperclip,
    columns: ['name', 'documentDate', 'project', 'advice', 'allocation', 'containsPersonal'],
    isMadeElsewhere: true,
  },
};

/** @returns how a record type presents itself; types without choices of their own follow the catalogue */
export function presentationOf(type: RecordTypeName): Presentation {
  return presentations[type] ?? { icon: NotebookPen };
}
