// A section of the overview: what every one gets to work with, and how its heading is written.

import type { ExportScope, PackageKind, PersonalDataProfile } from '../../../shared/contract/packages.ts';
import type { Figures } from '../figures.ts';
import { type Html, type HtmlValue, html } from '../html.ts';
import type { Records } from '../readRecords.ts';
import type { Words } from '../words.ts';

/** What the overview says of the package that it is in. */
export interface PackageDescription {
  readonly kind: PackageKind;
  readonly profile: PersonalDataProfile;
  readonly scope: ExportScope;
  /** Names of the chosen records. */
  readonly scopeTitles: readonly string[];
  /** The ISO date at whose end the state was so; the moment of making when left out. */
  readonly date?: string | undefined;
  /** Open data bears no person's name. */
  readonly sender: { readonly name: string };
  /** The program's version. */
  readonly application: string;
}

export interface SectionInput {
  readonly words: Words;
  readonly records: Records;
  readonly figures: Figures;
  readonly described: PackageDescription;
  /** The moment at which the package was made. */
  readonly now: Date;
}

export interface Section {
  /** Where the table of contents leads. */
  readonly id: string;
  readonly heading: string;
  readonly content: HtmlValue;
}

export function sectionHtml({ id, heading, content }: Section): Html {
  return html`<section class="section-${id}" aria-labelledby="${id}">
<h2 id="${id}">${heading}</h2>
${content}
</section>
`;
}

/** @returns the CSV file of a type, as its place in the package */
export function fileOf(type: string): Html {
  return html`<code>data/${type}.csv</code>`;
}

/** @returns the CSV files of some types, with commas between them */
export function filesOf(types: readonly string[]): readonly Html[] {
  return types.map((type, index) => html`${index === 0 ? '' : ', '}${fileOf(type)}`);
}

/** @returns whether the package holds the whole programme: only then do figures stand for it */
export function isWhole({ scope, profile }: PackageDescription): boolean {
  return scope.kind === 'everything' && profile === 'full';
}
