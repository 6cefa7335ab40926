// The navigation: the user's words, and which lists lie behind each.

import type { RecordTypeName } from '../../shared/catalogue/catalogue.ts';

/** A part of the navigation with one or more lists as tabs; its label is `section.<name>` in the texts. */
export interface Section {
  readonly name: string;
  /** The section's own pages, before its lists; each has its name as its address, and its label under `page.<name>`. */
  readonly pages?: readonly string[];
  /** Opens at its first list instead of its first page: there people look more often than they enter. */
  readonly opensAtList?: true;
  readonly types: readonly RecordTypeName[];
  /** So many of the lists are tabs; the others, seldom opened as a list of their own, are behind one button. */
  readonly tabs?: number;
}

/** In the order of the navigation, between Overview and Exchange. Every record type that is not a link is in one. */
export const sections = [
  { name: 'projects', types: ['project'] },
  { name: 'places', pages: ['map'], types: ['area', 'municipality'] },
  {
    name: 'money',
    pages: ['money'],
    types: ['instrument', 'contribution', 'budget', 'budgetChange', 'budgetArticle'],
  },
  {
    name: 'grants',
    pages: ['amounts'],
    opensAtList: true,
    types: ['grantDecision', 'allocation', 'reallocation', 'commitment', 'payment'],
  },
  {
    name: 'accountability',
    pages: ['calendar'],
    types: ['accountability', 'localSpending', 'settlement', 'reclaim', 'calendarMoment'],
  },
  {
    name: 'advice',
    pages: ['register'],
    types: ['advice', 'recommendation', 'adviceRequest', 'signal', 'followUpAction', 'evidence', 'adviceStep'],
    tabs: 5,
  },
  {
    name: 'council',
    pages: ['seats', 'documents'],
    types: [
      'meeting',
      'councilMember',
      'term',
      'councilDecision',
      'agendaItem',
      'attendance',
      'documentTemplate',
      'council',
    ],
    tabs: 4,
  },
  { name: 'planning', types: ['milestone', 'event'] },
  { name: 'scenarios', pages: ['scenarios'], types: ['scenario', 'scenarioLine'] },
  { name: 'knowledge', types: ['intervention', 'knowledgeItem', 'attachment'] },
  { name: 'programme', types: ['programme', 'goal', 'phenomenon', 'focusTheme', 'organisation', 'note'] },
] as const satisfies readonly Section[];

export type SectionName = (typeof sections)[number]['name'];

const allSections: readonly Section[] = sections;

/** The sections' own pages, in order. */
export type SectionPageName = Extract<
  (typeof sections)[number],
  { readonly pages: readonly string[] }
>['pages'][number];

export const sectionPages = allSections.flatMap((section) => section.pages ?? []) as readonly SectionPageName[];

/** @returns the section of which a page is */
export function sectionOfPage(page: SectionPageName): SectionName {
  const found = allSections.find((section) => section.pages?.includes(page));
  if (!found) throw new Error(`No section has the page "${page}"`);
  return found.name as SectionName;
}

/** @returns the section in which a record type is found */
export function sectionOf(type: RecordTypeName): SectionName {
  const found = sections.find((section) => (section.types as readonly RecordTypeName[]).includes(type));
  if (!found) throw new Error(`No section shows "${type}"`);
  return found.name;
}
