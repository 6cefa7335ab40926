// @vitest-environment jsdom
// The overview in a package as a reader gets it: what it says, what it keeps quiet, and whether everybody can read it.

import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { Contents } from '../../../../electron/exchange/contents.ts';
import { Scope } from '../../../../electron/exchange/scope.ts';
import { overviewPage } from '../../../../electron/reports/overviewPage.ts';
import { readRecords } from '../../../../electron/reports/readRecords.ts';
import type { PackageDescription } from '../../../../electron/reports/sections/section.ts';
import { save } from '../../../../electron/store/save.ts';
import type { Store } from '../../../../electron/store/store.ts';
import type { Edit, Language } from '../../../../shared/contract/contract.ts';
import type { ExportScope } from '../../../../shared/contract/packages.ts';
import { create, emptyStore } from '../../../support/stores.ts';

const everything: PackageDescription = {
  kind: 'exchange',
  profile: 'full',
  scope: { kind: 'everything' },
  scopeTitles: [],
  sender: { name: 'Anne' },
  application: '0.1.0',
};

async function pageOf(
  store: Store,
  given: Partial<PackageDescription> = {},
  language: Language = 'nl',
): Promise<{ readonly source: string; readonly page: Document }> {
  const described = { ...everything, ...given };
  const { profile } = described;
  const scope = Scope.of(store.connection, described.scope, profile);
  const records = await readRecords(new Contents(store.connection, scope, { profile }), async () => {});
  scope?.close();
  const now = new Date('2026-11-23T10:00:00.000Z');
  const source = overviewPage({ language, records, described, now, asOf: '2026-11-23' });
  return { source, page: new DOMParser().parseFromString(source, 'text/html') };
}

/** Spaces in amounts are no-break spaces. */
function plain(text: string | null): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}

/** @returns the cells of each row of the table with this caption */
function rowsOf(page: Document, caption: string): string[][] {
  const table = [...page.querySelectorAll('table')].find((one) => one.caption?.textContent === caption);
  if (!table) throw new Error(`No table is called "${caption}"`);
  const rows = [...table.querySelectorAll<HTMLTableRowElement>('tbody tr')];
  return rows.map((row) => [...row.cells].map((cell) => plain(cell.textContent)));
}

function words(page: Document): string {
  return plain(page.body.textContent);
}

describe('the page', () => {
  it.each([
    ['the demonstration in Dutch', true, 'nl'],
    ['the letter in English', false, 'en'],
  ] as const)('can be read by everybody: %s', async (_, demo, language) => {
    const { source } = await pageOf(await emptyStore({ empty: false, demo }), {}, language);
    document.open();
    document.write(source);
    document.close();
    const { violations } = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    expect(document.documentElement.lang).toBe(language);
  });

  it('is one file without script, and asks for nothing from elsewhere', async () => {
    const { source, page } = await pageOf(await emptyStore({ empty: false, demo: true }));
    expect(page.querySelectorAll('script, link, img, iframe, object, embed, form, base').length).toBe(0);
    expect(page.querySelector('meta[http-equiv]')?.getAttribute('content')).toBe(
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:",
    );
    expect(source).not.toMatch(/(src|href|action|xlink:href)="(?!#)/);
    expect(source).not.toMatch(/url\(|@import| on\w+="/);
  });

  it('has headings in order, a table of contents that leads to them, and tables with captions and heads', async () => {
    const { page } = await pageOf(await emptyStore({ empty: false, demo: true }));
    const levels = [...page.querySelectorAll('h1, h2, h3, h4')].map(({ tagName }) => Number(tagName[1]));
    expect(levels.filter((level) => level === 1)).toEqual([1]);
    for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
    const targets = [...page.querySelectorAll('a')].map((link) => link.getAttribute('href')?.slice(1) ?? '');
    for (const target of targets) expect(page.getElementById(target)).not.toBeNull();
    expect(targets.length).toBeGreaterThan(7);
    const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const table of page.querySelectorAll('table')) {
      expect(table.caption?.textContent).not.toBe('');
      expect(table.querySelector('thead th[scope="col"]')).not.toBeNull();
      expect(table.querySelector('tbody th[scope="row"]')).not.toBeNull();
    }
  });

  it('has every key in its texts', async () => {
    for (const language of ['nl', 'en'] as const) {
      const { page } = await pageOf(await emptyStore({ empty: false, demo: true }), {}, language);
      expect(words(page)).not.toMatch(/\b(report|choice|field|type)\.\w+\.|\{\{/);
    }
  });

  it('takes what people typed as text, wherever it stands', async () => {
    const store = await emptyStore();
    const evil = '</td></table><script>alert(1)</script><img src=x onerror=alert(1)>" onclick="x';
    const municipality = create(store, 'municipality', { name: evil, code: 'GM9999' });
    const instrument = create(store, 'instrument', { name: evil, kind: 'subsidy' });
    const area = create(store, 'area', { name: evil, municipality, latitude: 52, longitude: 5 });
    create(store, 'programme', { name: evil });
    create(store, 'project', {
      name: evil,
      status: 'running',
      code: evil,
      municipality,
      area,
      instrument,
      source: evil,
    });
    create(store, 'contribution', { name: evil, instrument, amount: 1_00 });
    create(store, 'contribution', { name: `2 ${evil}`, instrument, amount: 2_00 });
    const advice = create(store, 'advice', { name: evil, number: evil, kind: 'solicited', status: 'draft' });
    create(store, 'recommendation', { name: evil, advice, responseState: 'pending', number: 1 });
    const { page } = await pageOf(store, { sender: { name: evil }, scopeTitles: [evil], application: evil });
    expect(page.querySelectorAll('script, img, [onclick], [onerror]').length).toBe(0);
    expect(words(page)).toContain('<script>alert(1)</script>');
  });
});

describe('what the page says of the package', () => {
  it('tells a stranger what it is, from whom, of which day, and that it may hold personal data', async () => {
    const said = words((await pageOf(await emptyStore())).page);
    for (const part of ['Stand op 23 nov 2026', 'Anne', 'Weerwerk 0.1.0', 'Het hele programma', 'persoonsgegevens']) {
      expect(said).toContain(part);
    }
  });

  it('says of a part which part, and that its figures are of that part', async () => {
    const store = await emptyStore();
    const id = create(store, 'project', { name: 'Buurtkamer', status: 'running' });
    create(store, 'project', { name: 'Ander project', status: 'running' });
    const scope: ExportScope = { kind: 'records', type: 'project', ids: [id] };
    const { page } = await pageOf(store, { scope, scopeTitles: ['Buurtkamer'] });
    expect(words(page)).toContain('Gekozen projecten: Buurtkamer');
    expect(words(page)).toContain('niet over het hele programma');
    expect(words(page)).not.toContain('Ander project');
    expect(rowsOf(page, 'Kerncijfers met hun betekenis en bron')[0]?.slice(0, 2)).toEqual(['Projecten', '1']);
  });

  it('bears no sender in open data', async () => {
    const { page } = await pageOf(await emptyStore(), {
      kind: 'openData',
      profile: 'withoutPersonal',
      sender: { name: '' },
    });
    expect(words(page)).not.toContain('Afzender');
    expect(words(page)).toContain('aangemerkt');
  });

  it('never shows what was left out', async () => {
    const store = await emptyStore();
    const member = create(store, 'councilMember', { seat: 'Zetel 1', name: 'Mevrouw De Vries' });
    create(store, 'term', { name: 'Termijn', councilMember: member, endDate: '2026-12-31' });
    const hidden = create(store, 'municipality', { name: 'Geheimstad', code: 'GM9999', confidential: 1 });
    create(store, 'project', { name: 'Open', status: 'running', municipality: hidden, leadName: 'Meneer Jansen' });
    create(store, 'project', { name: 'Vertrouwelijk plan', status: 'running', confidential: 1 });
    const { source, page } = await pageOf(store, { profile: 'withoutPersonal' });
    const secrets = ['Vries', 'Jansen', 'Geheimstad', 'Vertrouwelijk plan', hidden];
    for (const secret of secrets) expect(source).not.toContain(secret);
    expect(rowsOf(page, 'Projecten')[0]).toContain('Open');
  });
});

describe('the figures on the page', () => {
  it('put each part under its whole and add them nowhere', async () => {
    const { page, source } = await pageOf(await emptyStore({ empty: false }));
    const amounts = rowsOf(page, 'Bijdragen aan SPUK Kansrijke Wijk').map((row) => row.at(-1));
    expect(amounts.slice(0, 3)).toEqual(['€ 256.000.000,00', 'ruim € 28.000.000,00', '€ 6.300.000,00']);
    expect(plain(source)).not.toMatch(/34\.300\.000|262\.300\.000|284\.000\.000|290\.300\.000/);
  });

  it('show the seven municipalities’ € 313.327 without an average', async () => {
    const { source } = await pageOf(await emptyStore({ empty: false }));
    expect(source).toContain('313.327,00');
    expect(source).not.toContain('44.761');
  });

  it('leave empty what nobody filled in', async () => {
    const store = await emptyStore();
    const instrument = create(store, 'instrument', { name: 'DU', kind: 'decentralisationGrant' });
    create(store, 'allocation', { name: 'Een', instrument, year: 2023, awarded: 5_00 });
    const { page } = await pageOf(store);
    expect(rowsOf(page, 'Geld per jaar')).toEqual([['2023', '€ 5,00', '', '', '']]);
  });

  it('have a table beside every chart, and the map’s numbers in it', async () => {
    const { page } = await pageOf(await emptyStore({ empty: false, demo: true }));
    for (const chart of page.querySelectorAll('svg')) {
      expect(chart.getAttribute('aria-label')).not.toBe('');
      expect(chart.closest('.beside')?.querySelector('table')).not.toBeNull();
    }
    const numbers = [...page.querySelectorAll('svg .onPlace')].map(({ textContent }) => textContent);
    expect(numbers).toEqual(rowsOf(page, 'Focusgebieden').map(([number]) => number));
    expect(numbers.length).toBe(20);
  });

  it('show the first 500 rows of a long list, and where the rest is', async () => {
    const store = await emptyStore();
    const edits = Array.from({ length: 503 }, (_, index): Edit => {
      return { type: 'project', patch: { name: `Project ${index + 1}`, status: 'idea' } };
    });
    save(store.writer, edits);
    const { page } = await pageOf(store);
    expect(rowsOf(page, 'Projecten').length).toBe(500);
    expect(words(page)).toContain('Hier staan de eerste 500 van 503. Ze staan allemaal in data/project.csv.');
  });

  it('say so where there is nothing', async () => {
    const said = words((await pageOf(await emptyStore())).page);
    for (const part of ['geen instrumenten', 'geen projecten', 'geen adviezen', 'geen bron', 'niets te laat']) {
      expect(said).toContain(part);
    }
  });
});
