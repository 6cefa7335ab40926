// The navigation: the user's words, and which lists lie behind each.

import type { RecordTypeName } from '../../shared/catalogue/catalogue.ts';

/** A part of the navigation with one or more lists as tabs; its label is `section.<name>` in the texts. */
export interface Section {
  readonly name: string;
  readonly types: readonly RecordTypeName[];
}

/** In the order of the navigation, between Overview and Exchange. Every record type that is not a link is in one. */
export const sections = [
  { name: 'projects', types: ['project'] },
  { name: 'places', types: ['area', 'municipality'] },
  { name: 'money', types: ['instrument', 'contribution', 'allocation'] },
  { name: 'advice', types: ['advice', 'recommendation', 'followUpAction'] },
  { name: 'council', types: ['councilMember', 'term'] },
  { name: 'planning', types: ['milestone', 'event'] },
  { name: 'knowledge', types: ['intervention', 'knowledgeItem', 'attachment'] },
  { name: 'programme', types: ['programme', 'goal', 'phenomenon', 'focusTheme', 'organisation', 'note'] },
] as const satisfies readonly Section[];

export type SectionName = (typeof sections)[number]['name'];

/** @returns the section in which a record type is found */
export function sectionOf(type: RecordTypeName): SectionName {
  const found = sections.find((section) => (section.types as readonly RecordTypeName[]).includes(type));
  if (!found) throw new Error(`No section shows "${type}"`);
  return found.name;
}
