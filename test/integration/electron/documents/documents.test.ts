// Documents of real records: what stands in them, what is left out, and that other programs can read the files.

import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, type TestContext } from 'vitest';
import { previewOf } from '../../../../electron/documents/documentsAnswers.ts';
import { makeDocument } from '../../../../electron/documents/makeDocument.ts';
import type { Store } from '../../../../electron/store/store.ts';
import { DOCUMENT_KINDS } from '../../../../shared/catalogue/types/documents.ts';
import {
  type DocumentFormat,
  type DocumentPreview,
  type DocumentRequestInput,
  documentsProcedures,
} from '../../../../shared/contract/documents.ts';
import { documentTree } from '../../../../shared/documents/documentTree.ts';
import { change, create, emptyStore, temporaryFolder } from '../../../support/stores.ts';

const TODAY = '2026-11-24';

const preview = (store: Store, request: DocumentRequestInput): DocumentPreview =>
  previewOf(store.connection, documentsProcedures['documents.preview'].input.parse(request), TODAY);

function wordsOf(made: DocumentPreview): string {
  expect(made.problems).toEqual([]);
  const say = (node: object): string => {
    if ('value' in node) return String(node.value);
    return 'children' in node ? (node.children as object[]).map(say).join(' ') : '';
  };
  return say(documentTree(made))
    .replace(/\s+/g, ' ')
    .replace(/ ([,.])/g, '$1');
}

function fileOf(made: DocumentPreview, format: DocumentFormat): Promise<Uint8Array> {
  const { title, isLandscape, text, values } = made;
  return makeDocument(
    { format, title, author: 'Test', createdAt: '2026-11-24T12:00:00Z', isLandscape, text, values },
    { onProgress: () => undefined, signal: new AbortController().signal },
  );
}

/** Two advices offered in 2025 with three recommendations, one offered the year after. */
async function council() {
  const store = await emptyStore();
  create(store, 'council', { name: 'Maatschappelijke Raad' });
  const advice = (name: string, number: string, offeredDate: string, more: object = {}) =>
    create(store, 'advice', {
      name,
      number,
      kind: 'unsolicited',
      status: 'responseSent',
      adoptedDate: offeredDate,
      offeredDate,
      addressee: 'Minister van SZW',
      text: 'Wie blijft, telt.',
      ...more,
    });
  const first = advice('Vaste gezichten', 'MR-2025-01', '2025-02-03', { responseDate: '2025-04-01' });
  const second = advice('Ouders', 'MR-2025-02', '2025-06-10', { kind: 'solicited' });
  const later = advice('Na de pilot', 'MR-2026-01', '2026-03-01');
  const recommend = (of: string, number: number, name: string, more: object) =>
    create(store, 'recommendation', { advice: of, number, name, responseState: 'pending', ...more });
  recommend(first, 1, 'Geef rust.', {
    responseState: 'accepted',
    responseReason: 'Dat helpt.',
    executionState: 'done',
    ownerName: 'Iris Speenkruid',
  });
  recommend(first, 2, 'Geef tijd.', { responseState: 'notAccepted', responseReason: 'Te duur.' });
  recommend(second, 1, 'Luister.', {});
  return { store, first, second, later };
}

describe('a document', () => {
  it('of every kind can be made of the letter’s data, and of the demo’s without a problem', async () => {
    for (const demo of [false, true]) {
      const store = await emptyStore({ empty: false, demo });
      const advice = store.connection.prepare('select id from advice limit 1').pluck().get() as string | undefined;
      const meeting = store.connection.prepare('select id from meeting limit 1').pluck().get() as string | undefined;
      for (const kind of DOCUMENT_KINDS) {
        const needs = kind === 'coverLetter' ? advice : kind === 'agenda' || kind === 'minutes' ? meeting : 'none';
        if (needs === undefined) continue;
        const made = preview(store, {
          kind,
          advice: kind === 'coverLetter' ? (advice ?? null) : null,
          meeting: meeting ?? null,
          year: 2025,
          withConfidential: true,
        });
        expect([kind, made.problems, made.title]).toEqual([kind, [], expect.stringMatching(/\S/)]);
      }
    }
  });

  it('that offers an advice names it, its addressee, its recommendations and the dates that follow', async () => {
    const { store, first } = await council();
    change(store, 'advice', first, { responseDueDate: '2025-05-03' });
    const words = wordsOf(preview(store, { kind: 'coverLetter', advice: first }));
    for (const said of [
      'Minister van SZW',
      'MR-2025-01',
      'Vaste gezichten',
      'Geef rust.',
      'Geef tijd.',
      '3 mei 2025',
    ]) {
      expect(words).toContain(said);
    }
  });

  it('over a year counts what was offered in it: two advices, three recommendations, one accepted', async () => {
    const { store } = await council();
    const words = wordsOf(preview(store, { kind: 'annualReport', year: 2025 }));
    expect(words).toContain('In 2025 bood de raad 2 adviezen aan: 1 gevraagd en 1 ongevraagd.');
    expect(words).toContain('staan 3 aanbevelingen');
    expect(words).toMatch(/Overgenomen 1/);
    expect(words).toMatch(/Niet overgenomen 1/);
    expect(words).not.toContain('Na de pilot');
  });

  it('leaves personal data and what is confidential out unless asked, and says so', async () => {
    const { store, second } = await council();
    change(store, 'advice', second, { confidential: 1 });
    const without = preview(store, { kind: 'replyTable' });
    expect(wordsOf(without)).not.toContain('Iris Speenkruid');
    expect(wordsOf(without)).not.toContain('Ouders');
    expect(without.leftOut.confidential).toContainEqual({ type: 'advice', count: 1 });
    const all = preview(store, { kind: 'replyTable', withPersonal: true, withConfidential: true });
    expect(wordsOf(all)).toContain('Iris Speenkruid');
    expect(wordsOf(all)).toContain('Luister.');
  });

  it('from a template of one’s own is made of that template, and says what is wrong with it', async () => {
    const { store, first } = await council();
    const template = create(store, 'documentTemplate', {
      name: 'Kort',
      kind: 'coverLetter',
      body: 'Beste {{advies.geadresseerde}},\n\nHierbij {{advies.titel}}.',
    });
    const made = () => preview(store, { kind: 'coverLetter', advice: first, template });
    expect(wordsOf(made())).toBe('Beste Minister van SZW, Hierbij Vaste gezichten.');
    change(store, 'documentTemplate', template, { body: 'a\n{{advies.onzin}}' });
    expect(made()).toMatchObject({ text: '', problems: [{ code: 'unknown', line: 2, name: 'advies.onzin' }] });
  });
});

describe('the file', () => {
  /** The parts of a zip, read by another program than the one that wrote it. */
  function part(path: string, name: string): string {
    const script = 'import sys, zipfile; sys.stdout.buffer.write(zipfile.ZipFile(sys.argv[1]).read(sys.argv[2]))';
    return execFileSync('python3', ['-c', script, path, name], { encoding: 'utf8', maxBuffer: 50_000_000 });
  }
  const hasPython = spawnSync('python3', ['--version']).status === 0;
  const hasOffice = spawnSync('soffice', ['--version']).status === 0;

  async function written(made: DocumentPreview, format: DocumentFormat): Promise<string> {
    const path = join(temporaryFolder(), `document.${format}`);
    writeFileSync(path, await fileOf(made, format));
    return path;
  }

  it('as DOCX and ODT has real headings, a table whose head repeats, the language and the title', async (context: TestContext) => {
    if (!hasPython) context.skip('python3 is not installed');
    const { store } = await council();
    const made = preview(store, { kind: 'annualReport', year: 2025 });
    const docx = await written(made, 'docx');
    const body = part(docx, 'word/document.xml');
    expect(body).toMatch(/<w:pStyle w:val="Heading1"\/>/);
    expect(body).toContain('<w:tblHeader');
    expect(part(docx, 'word/styles.xml')).toContain('nl-NL');
    expect(part(docx, 'docProps/core.xml')).toContain('Jaarverslag');
    const odt = await written(made, 'odt');
    expect(readFileSync(odt).subarray(30, 38).toString()).toBe('mimetype');
    const content = part(odt, 'content.xml');
    expect(content).toContain('text:outline-level="1"');
    expect(content).toContain('<table:table-header-rows>');
    expect(part(odt, 'meta.xml')).toContain('Jaarverslag');
  });

  it('as a page for the PDF holds no script and loads nothing, whatever stands in the records', async () => {
    const { store, first } = await council();
    change(store, 'advice', first, { name: '<img src=x onerror=alert(1)><script>alert(2)</script>' });
    const html = new TextDecoder().decode(await fileOf(preview(store, { kind: 'coverLetter', advice: first }), 'pdf'));
    expect(html).not.toMatch(/<script|<img|<iframe|<object|onerror=(?!alert\(1\)&gt;)/i);
    expect(html).toContain('&lt;script&gt;');
    expect(html).toContain('<html lang="nl');
  });

  it('is read by LibreOffice with all its words', async (context: TestContext) => {
    if (!hasOffice) context.skip('LibreOffice is not installed');
    const { store } = await council();
    const made = preview(store, { kind: 'replyTable' });
    for (const format of ['docx', 'odt'] as const) {
      const path = await written(made, format);
      const folder = temporaryFolder();
      const profile = `-env:UserInstallation=file://${temporaryFolder()}`;
      execFileSync('soffice', [profile, '--headless', '--convert-to', 'txt:Text', '--outdir', folder, path], {
        stdio: 'ignore',
        timeout: 110_000,
      });
      const text = readFileSync(join(folder, 'document.txt'), 'utf8');
      for (const said of ['Vaste gezichten', 'Geef rust.', 'Dat helpt.', 'Niet overgenomen'])
        expect(text).toContain(said);
    }
  }, 240_000);
});
