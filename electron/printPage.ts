// Printing a document of ours to a PDF: a hidden window that runs nothing, opens nothing and reaches nothing but that page.

import { BrowserWindow, session } from 'electron';
import { WeerwerkError } from '../shared/errors.ts';
import { APP_SCHEME } from './assets.ts';
import { escapeHtml } from './reports/html.ts';

/** A partition without `persist:` keeps nothing; nothing else ever loads in it. */
const PARTITION = 'documents';
const ADDRESS = `${APP_SCHEME}://document/`;

const HEADERS = {
  'Content-Type': 'text/html; charset=utf-8',
  // Only the page's own style sheet, which comes from our sources.
  'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
} as const;

/** Of the sheet, in inches: Electron's own measure here. */
const BOTTOM_MARGIN = 24 / 25.4;
const OTHER_MARGIN = 22 / 25.4;

function footerOf(title: string): string {
  const style = 'width:100%;margin:0 22mm;font:8pt Arial,"Liberation Sans",sans-serif;color:#4b596d';
  return `<div style='${style}'>${escapeHtml(title)}  ·  Pagina <span class="pageNumber"></span> van <span class="totalPages"></span></div>`;
}

let turn: Promise<unknown> = Promise.resolve();

/**
 * @param page a whole HTML page that needs nothing from elsewhere
 * @param title stands in the footer
 * @returns a tagged PDF with an outline of its headings
 * @throws {WeerwerkError} `cancelled`
 */
export function printPage(page: string, title: string, signal: AbortSignal): Promise<Uint8Array> {
  // One at a time: they share the partition's address.
  const printed = turn.then(() => print(page, title, signal));
  turn = printed.catch(() => undefined);
  return printed;
}

async function print(page: string, title: string, signal: AbortSignal): Promise<Uint8Array> {
  const cancelled = (): WeerwerkError => new WeerwerkError({ code: 'cancelled' });
  if (signal.aborted) throw cancelled();
  const own = session.fromPartition(PARTITION, { cache: false });
  own.protocol.handle(APP_SCHEME, ({ url }) =>
    url === ADDRESS ? new Response(page, { headers: HEADERS }) : new Response(null, { status: 404 }),
  );
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      session: own,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      javascript: false,
      images: false,
      webgl: false,
      plugins: false,
      spellcheck: false,
    },
  });
  const stop = (): void => window.destroy();
  signal.addEventListener('abort', stop, { once: true });
  try {
    await window.loadURL(ADDRESS);
    return await window.webContents.printToPDF({
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
      displayHeaderFooter: true,
      headerTemplate: '<div></div>',
      footerTemplate: footerOf(title),
      margins: { top: OTHER_MARGIN, bottom: BOTTOM_MARGIN, left: OTHER_MARGIN, right: OTHER_MARGIN },
    });
  } catch (error) {
    throw signal.aborted ? cancelled() : error;
  } finally {
    signal.removeEventListener('abort', stop);
    window.destroy();
    own.protocol.unhandle(APP_SCHEME);
  }
}
