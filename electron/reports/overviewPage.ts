// The overview in a package: one page that a colleague without Weerwerk opens in a browser, reads and prints.

import type { Language } from '../../shared/contract/contract.ts';
import { figuresOf } from './figures.ts';
import { Html, html } from './html.ts';
import { pageStyle } from './pageStyle.ts';
import type { Records } from './readRecords.ts';
import { aboutSection, filesSection } from './sections/aboutSection.ts';
import { figuresSection } from './sections/figuresSection.ts';
import { listsSection } from './sections/listsSection.ts';
import { moneySection } from './sections/moneySection.ts';
import { placesSection } from './sections/placesSection.ts';
import { progressSection } from './sections/progressSection.ts';
import { type PackageDescription, sectionHtml } from './sections/section.ts';
import { sourcesSection } from './sections/sourcesSection.ts';
import { Words } from './words.ts';

export interface OverviewPageInput {
  readonly language: Language;
  /** What is in the package, and nothing else: the page shows and counts these only. */
  readonly records: Records;
  readonly described: PackageDescription;
  /** The moment at which the package is made. */
  readonly now: Date;
  /** The ISO date on which the figures stand: the package's date, or today by this computer's clock. */
  readonly asOf: string;
}

// No script, nothing from elsewhere: the page is opened from wherever somebody saved it.
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/** @returns the page as one HTML file that needs nothing but itself */
export function overviewPage({ language, records, described, now, asOf }: OverviewPageInput): string {
  const words = new Words(language, records);
  const input = { words, records, described, now, figures: figuresOf(records, asOf) };
  const programme = records.of('programme')[0]?.name;
  const title = words.text('documentTitle', { title: programme ?? words.text('fallbackTitle') });
  const sections = [
    aboutSection,
    figuresSection,
    moneySection,
    placesSection,
    progressSection,
    listsSection,
    sourcesSection,
    filesSection,
  ].map((section) => section(input));
  return html`${new Html('<!doctype html>')}
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Html(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="Weerwerk ${described.application}">
<title>${title}</title>
<style>${new Html(pageStyle)}</style>
</head>
<body>
<a class="skip" href="#main">${words.text('skip')}</a>
<header>
<h1>${title}</h1>
<p class="asOf">${words.text('asOf', { date: words.date(asOf) })}</p>
</header>
<nav aria-labelledby="contents">
<h2 id="contents">${words.text('contents')}</h2>
<ol>
${sections.map(({ id, heading }) => html`<li><a href="#${id}">${heading}</a></li>\n`)}</ol>
</nav>
<main id="main" tabindex="-1">
<p class="lead">${words.text('lead')}</p>
${sections.map(sectionHtml)}</main>
</body>
</html>
`.text;
}
