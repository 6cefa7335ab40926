// Every key of Weerwerk: the one list from which handlers, tooltips, palette and help sheet are made.

import { type SectionName, sections } from './sections.ts';

/** The pages of the navigation that are no lists, below those that are; each has its name as its address. */
export const toolPages = ['exchange', 'conflicts', 'changes', 'settings'] as const;
export type ToolPageName = (typeof toolPages)[number];

/** The pages of the navigation, in its order. */
export const pages = ['overview', ...sections.map((section) => section.name), ...toolPages] as const;
export type PageName = 'overview' | SectionName | ToolPageName;

export type CommandId =
  | 'palette'
  | 'undo'
  | 'redo'
  | 'keyboard'
  | 'toggleNavigation'
  | 'toasts'
  | 'export'
  | 'import'
  | 'new'
  | 'save'
  | 'find'
  | 'close'
  | 'about'
  | 'newAdvice'
  | 'recommend'
  | 'recommendEach'
  | 'decide.first'
  | 'decide.second'
  | 'decide.third'
  | 'decide.fourth'
  | 'decide.edit'
  | 'decide.later'
  | 'decide.next'
  | 'decide.previous'
  | `go.${PageName}`;

export interface KeyCommand {
  readonly id: CommandId;
  /** "Ctrl+K"; keys one after the other with a space, "g p". On a Mac Ctrl is the command key. */
  readonly keys: readonly string[];
  readonly group: 'general' | 'pages' | 'record' | 'decide';
  /** Also works while typing in a field. */
  readonly whileTyping: boolean;
  /** react-aria handles the key itself; it is here to be shown. */
  readonly isHandledElsewhere?: boolean;
}

const general: readonly KeyCommand[] = [
  { id: 'palette', keys: ['Ctrl+K'], group: 'general', whileTyping: true },
  { id: 'undo', keys: ['Ctrl+Z'], group: 'general', whileTyping: false },
  { id: 'redo', keys: ['Ctrl+Y', 'Ctrl+Shift+Z'], group: 'general', whileTyping: false },
  { id: 'keyboard', keys: ['F1', '?'], group: 'general', whileTyping: true },
  { id: 'toggleNavigation', keys: ['Ctrl+B'], group: 'general', whileTyping: true },
  { id: 'import', keys: ['Ctrl+O'], group: 'general', whileTyping: true },
  { id: 'export', keys: ['Ctrl+Shift+E'], group: 'general', whileTyping: true },
  { id: 'toasts', keys: ['F6'], group: 'general', whileTyping: true, isHandledElsewhere: true },
];

const record: readonly KeyCommand[] = [
  { id: 'new', keys: ['Ctrl+N'], group: 'record', whileTyping: true },
  { id: 'save', keys: ['Ctrl+S'], group: 'record', whileTyping: true },
  { id: 'newAdvice', keys: ['Ctrl+Shift+A'], group: 'record', whileTyping: true },
  { id: 'recommend', keys: ['Ctrl+Enter'], group: 'record', whileTyping: true },
  { id: 'recommendEach', keys: ['Ctrl+Shift+Enter'], group: 'record', whileTyping: true },
  { id: 'find', keys: ['Ctrl+F'], group: 'record', whileTyping: true },
  { id: 'close', keys: ['Esc'], group: 'record', whileTyping: true },
];

/** On the page with what waits for a decision; each has a button too, for who has switched single keys off. */
const decide: readonly KeyCommand[] = [
  { id: 'decide.first', keys: ['1'], group: 'decide', whileTyping: false },
  { id: 'decide.second', keys: ['2'], group: 'decide', whileTyping: false },
  { id: 'decide.third', keys: ['3'], group: 'decide', whileTyping: false },
  { id: 'decide.fourth', keys: ['4'], group: 'decide', whileTyping: false },
  { id: 'decide.edit', keys: ['b'], group: 'decide', whileTyping: false },
  { id: 'decide.later', keys: ['l'], group: 'decide', whileTyping: false },
  { id: 'decide.next', keys: ['n'], group: 'decide', whileTyping: false },
  { id: 'decide.previous', keys: ['v'], group: 'decide', whileTyping: false },
];

const pageKeys: { readonly [Name in PageName]: readonly string[] } = {
  overview: ['Alt+1', 'g o'],
  projects: ['Alt+2', 'g p'],
  places: ['Alt+3', 'g g'],
  money: ['Alt+4', 'g m'],
  grants: ['g t'],
  accountability: ['g v'],
  advice: ['Alt+5', 'g a'],
  council: ['Alt+6', 'g r'],
  planning: ['Alt+7', 'g l'],
  scenarios: ['g s'],
  knowledge: ['Alt+8', 'g k'],
  programme: ['Alt+9', 'g d'],
  exchange: ['Alt+0', 'g u'],
  conflicts: ['g b'],
  changes: ['g w'],
  settings: ['Ctrl+,', 'g i'],
};

export const keyCommands: readonly KeyCommand[] = [
  ...general,
  ...pages.map((page): KeyCommand => ({ id: `go.${page}`, keys: pageKeys[page], group: 'pages', whileTyping: true })),
  ...record,
  ...decide,
];

/** @returns the first key of a command, for a tooltip; undefined when it has none */
export function keyOf(id: CommandId): string | undefined {
  return keyCommands.find((command) => command.id === id)?.keys[0];
}
