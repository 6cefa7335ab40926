// The documents that go along in every package, for people and machines without Weerwerk.

import type { Language } from '../../shared/contract/contract.ts';
import { overviewPage } from '../reports/overviewPage.ts';
import { readRecords } from '../reports/readRecords.ts';
import { todayOf } from '../store/today.ts';
import { catalogueCard, type Publication } from './catalogueCard.ts';
import type { Contents } from './contents.ts';
import { provenance } from './provenance.ts';
import type { PackageDocument, PackageFacts } from './writePackage.ts';
import type { WrittenFile } from './zipWriter.ts';

export const OVERVIEW = 'overzicht.html';
export const PROVENANCE = 'prov.jsonld';
export const CATALOGUE_CARD = 'dcat.jsonld';

export interface DocumentsInput {
  /** The package's UUID: the same as in its descriptor. */
  readonly id: string;
  readonly language: Language;
  readonly now: Date;
  readonly facts: PackageFacts;
  readonly publication: Publication;
}

/** Sources that the provenance names, those of most records first. */
const SOURCES_NAMED = 50;

/** Lets the store answer other questions between two pages of records. */
function otherWork(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/**
 * Reads the package's records once more and makes the documents of them, so that these show nothing else.
 *
 * @param contents what goes along, redacted
 * @param written the files that are in the package already: the tables, the log, the attachments
 */
export async function packageDocuments(
  contents: Contents,
  written: readonly WrittenFile[],
  input: DocumentsInput,
): Promise<readonly PackageDocument[]> {
  const { id, language, now, facts, publication } = input;
  const records = await readRecords(contents, otherWork);
  const sources = [...records.sources.keys()].slice(0, SOURCES_NAMED);
  const sender = facts.sender.name;
  const page = overviewPage({ language, records, described: facts, now, asOf: facts.date ?? todayOf(now) });
  const origin = provenance({ id, now, application: facts.application, sender, files: written, sources });
  const card = catalogueCard({ id, kind: facts.kind, sender, now, files: written, publication });
  return [
    { path: OVERVIEW, title: 'report.file.overview', mediatype: 'text/html', text: () => page },
    { path: PROVENANCE, title: 'report.file.provenance', mediatype: 'application/ld+json', text: () => origin },
    { path: CATALOGUE_CARD, title: 'report.file.catalogue', mediatype: 'application/ld+json', text: () => card },
  ];
}
