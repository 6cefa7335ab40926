// A document as the page that a PDF is printed from: the same tree, with headings, lists and tables that a PDF is tagged by.

import { Html, html } from '../../reports/html.ts';
import {
  type Block,
  DOCUMENT_LANGUAGE,
  type DocumentModel,
  type Inline,
  type Line,
  type List,
  type Run,
  type Table,
} from '../model/documentModel.ts';
import { pageStyle } from './pageStyle.ts';

function runHtml({ text, isBold, isItalic, isStruck, isCode, link }: Run): Html {
  let made = html`${text}`;
  if (isCode) made = html`<code>${made}</code>`;
  if (isStruck) made = html`<s>${made}</s>`;
  if (isItalic) made = html`<em>${made}</em>`;
  if (isBold) made = html`<strong>${made}</strong>`;
  return link === null ? made : html`<a href="${link}">${made}</a>`;
}

function lineHtml(line: Line): Html {
  return html`${line.map((piece: Inline) => (piece.kind === 'run' ? runHtml(piece) : html`<br>`))}`;
}

/** A list's entry of one paragraph is that line, without a paragraph's room around it. */
function itemHtml(blocks: readonly Block[]): Html {
  const [first, ...rest] = blocks;
  return first?.kind === 'paragraph'
    ? html`<li>${lineHtml(first.content)}${rest.map(blockHtml)}</li>`
    : html`<li>${blocks.map(blockHtml)}</li>`;
}

function listHtml({ isOrdered, start, items }: List): Html {
  const made = items.map(itemHtml);
  return isOrdered ? html`<ol start="${start}">${made}</ol>` : html`<ul>${made}</ul>`;
}

function tableHtml({ header, rows, aligns, widths }: Table): Html {
  const columns = widths.map((width) => html`<col style="width:${(width * 100).toFixed(2)}%">`);
  const cell = (line: Line, place: number): Html => html`<td class="${aligns[place] ?? 'left'}">${lineHtml(line)}</td>`;
  if (header === null) {
    const pairs = rows.map(
      ([name = [], ...values]) =>
        html`<tr><th scope="row">${lineHtml(name)}</th>${values.map((value, place) => cell(value, place + 1))}</tr>`,
    );
    return html`<table class="pairs"><colgroup><col class="name"><col></colgroup><tbody>${pairs}</tbody></table>`;
  }
  const heading = header.map(
    (line, place) => html`<th scope="col" class="${aligns[place] ?? 'left'}">${lineHtml(line)}</th>`,
  );
  const body = rows.map((row) => html`<tr>${row.map(cell)}</tr>`);
  return html`<table><colgroup>${columns}</colgroup><thead><tr>${heading}</tr></thead><tbody>${body}</tbody></table>`;
}

/** Only these six ever stand in a tag's name. */
const HEADINGS = {
  1: (content: Html) => html`<h1>${content}</h1>`,
  2: (content: Html) => html`<h2>${content}</h2>`,
  3: (content: Html) => html`<h3>${content}</h3>`,
  4: (content: Html) => html`<h4>${content}</h4>`,
  5: (content: Html) => html`<h5>${content}</h5>`,
  6: (content: Html) => html`<h6>${content}</h6>`,
} as const;

function blockHtml(block: Block): Html {
  switch (block.kind) {
    case 'heading':
      return HEADINGS[block.level](lineHtml(block.content));
    case 'paragraph':
      return html`<p>${lineHtml(block.content)}</p>`;
    case 'quote':
      return html`<blockquote>${block.blocks.map(blockHtml)}</blockquote>`;
    case 'code':
      return html`<pre>${block.lines.join('\n')}</pre>`;
    case 'rule':
      return html`<hr>`;
    case 'list':
      return listHtml(block);
    case 'table':
      return tableHtml(block);
  }
}

/** @returns a whole page, without a script or anything from elsewhere */
export function documentHtml({ title, author, isLandscape, blocks }: DocumentModel): string {
  const page = html`<!doctype html>
<html lang="${DOCUMENT_LANGUAGE}">
<head>
<meta charset="utf-8">
<title>${title}</title>
<meta name="author" content="${author}">
<style>${new Html(pageStyle(isLandscape))}</style>
</head>
<body>
${blocks.map(blockHtml)}
</body>
</html>
`;
  return page.text;
}
