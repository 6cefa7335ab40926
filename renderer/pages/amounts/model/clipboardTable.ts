// Tables on the clipboard as spreadsheets put them there: lines with tabs, cells with quotes where they hold either.

/**
 * @param text what a spreadsheet copied
 * @returns its cells; every row as long as the longest, so that the block is a rectangle
 */
export function readClipboardTable(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  for (;;) {
    const { cell, end } = (text[at] === '"' ? readQuoted(text, at) : undefined) ?? readPlain(text, at);
    row.push(cell);
    at = end + 1;
    if (text[end] === '\t') continue;
    rows.push(row);
    row = [];
    if (text.startsWith('\r\n', end)) at += 1;
    // A spreadsheet ends its last row with a line end too.
    if (at >= text.length) break;
  }
  const width = Math.max(...rows.map((cells) => cells.length));
  return rows.map((cells) => [...cells, ...Array.from({ length: width - cells.length }, () => '')]);
}

interface ReadCell {
  readonly cell: string;
  /** Where the tab or line end after it is, or the end of the text. */
  readonly end: number;
}

function readPlain(text: string, from: number): ReadCell {
  const found = text.slice(from).search(/[\t\r\n]/);
  const end = found === -1 ? text.length : from + found;
  return { cell: text.slice(from, end), end };
}

/** A quoted cell ends at a quote before a tab or line end; a quote anywhere else belongs to what was typed. */
function readQuoted(text: string, from: number): ReadCell | undefined {
  let cell = '';
  for (let at = from + 1; at < text.length; at += 1) {
    if (text[at] !== '"') {
      cell += text[at];
    } else if (text[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else {
      const next = text[at + 1];
      return next === undefined || /[\t\r\n]/.test(next) ? { cell, end: at + 1 } : undefined;
    }
  }
  return undefined;
}

/** @returns the cells as a spreadsheet takes them from the clipboard */
export function writeClipboardTable(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((row) =>
    row.map((cell) => (/["\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join('\t'),
  );
  return lines.map((line) => `${line}\r\n`).join('');
}
