// @vitest-environment jsdom
// What is pasted keeps what it says: headings, lists, tables, stress and links. Nothing else of it comes along.

import { describe, expect, it } from 'vitest';
import { htmlToMarkdown } from '../../../../renderer/text/htmlToMarkdown.ts';
import { mailItem, onlineItem, wordItem, wordPage } from './wordClipboard.ts';

const fromWord = (part: string): string => htmlToMarkdown(wordPage(part));

describe('headings and paragraphs from Word', () => {
  it('keep their levels, whatever way Word marks them', () => {
    expect(
      fromWord(
        "<p class=MsoTitle>Advies</p><h1><span style='mso-bidi-x:y'>Aanleiding</span></h1><h3>Diep</h3><p class=MsoHeading7>Zevende</p><p class=Kop style='mso-outline-level:2'>Eigen kop</p>",
      ),
    ).toBe('# Advies\n\n# Aanleiding\n\n### Diep\n\n###### Zevende\n\n## Eigen kop');
  });

  it('keep their words together over line ends, without empty paragraphs', () => {
    expect(
      fromWord(
        '<p class=MsoNormal>De raad\r\nvindt&nbsp;dit.<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p><p>Ook dat.</p>',
      ),
    ).toBe('De raad vindt dit.\n\nOok dat.');
  });

  it('keep bold, italic, struck and linked words, with the spaces outside the signs', () => {
    expect(
      fromWord(
        `<p>Een <b>vet </b>en <i style='mso-bidi-font-style:normal'>schuin</i> woord, <b>sa</b><b>men</b>, <s>oud</s> en <a href="https://www.rijksoverheid.nl/"><span>een adres</span></a>. <b>Let op:</b>nu.</p>`,
      ),
    ).toBe(
      'Een **vet** en *schuin* woord, **samen**, ~~oud~~ en [een adres](https://www.rijksoverheid.nl/). **Let op**:nu.',
    );
  });

  it('keep square metres and carbon dioxide', () => {
    expect(fromWord('<p>50 m<sup>2</sup> en CO<sub>2</sub></p>')).toBe('50 m² en CO₂');
  });

  it('take signs that mean something in Markdown as the words they are', () => {
    expect(fromWord('<p>1. geen lijst</p><p># geen kop, *geen* stress, [geen] &lt;b&gt;</p>')).toBe(
      '1\\. geen lijst\n\n\\# geen kop, \\*geen\\* stress, \\[geen] \\<b>',
    );
  });
});

describe('lists from Word', () => {
  it.each(['hidden', 'shown'] as const)('become real lists, one within the other (%s comments)', (form) => {
    const item = (sign: string, words: string, list: string, level: number) =>
      wordItem(sign, words, { list, level, form });
    expect(
      fromWord(
        [
          item('1.', 'Zorg voor <b>woningen</b>.', 'l0', 1),
          item('a.', 'in de stad', 'l0', 2),
          item('b.', 'op het land', 'l0', 2),
          item('2.', 'Stel een norm.', 'l0', 1),
          item('·', 'wonen', 'l1', 1),
          item('o', 'huur', 'l1', 2),
          item('§', 'sociaal', 'l1', 3),
          item('·', 'zorg', 'l1', 1),
        ].join('\r\n'),
      ),
    ).toBe(
      '1. Zorg voor **woningen**.\n   1. in de stad\n   2. op het land\n2. Stel een norm.\n\n- wonen\n  - huur\n    - sociaal\n- zorg',
    );
  });

  it.each([
    ['1)', '2)'],
    ['(1)', '(2)'],
    ['a)', 'b)'],
    ['A.', 'B.'],
    ['i.', 'ii.'],
    ['I.', 'II.'],
    ['1.1.', '1.2.'],
  ])('counted with %s and %s are numbered', (first, second) => {
    expect(fromWord(wordItem(first, 'een') + wordItem(second, 'twee'))).toBe('1. een\n2. twee');
  });

  it('know the ninth letter from the first Roman number', () => {
    const letters = [...'abcdefghi'].map((letter) => wordItem(`${letter})`, letter));
    expect(fromWord(letters.join(''))).toContain('9. i');
  });

  it('count on after a paragraph between them', () => {
    expect(fromWord(`${wordItem('2.', 'twee')}<p class=MsoNormal>Tussenin.</p>${wordItem('3.', 'drie')}`)).toBe(
      '2. twee\n\nTussenin.\n\n3. drie',
    );
  });

  it('keep a paragraph without a sign with the item above it', () => {
    expect(
      fromWord(`${wordItem('1.', 'een')}<p class=MsoListParagraphCxSpMiddle>Toelichting.</p>${wordItem('2.', 'twee')}`),
    ).toBe('1. een\n\n   Toelichting.\n2. twee');
  });

  it('take their kind from the style sheet where there is no sign', () => {
    const bare = (list: string, level: number, words: string) =>
      `<p style='mso-list:${list} level${level} lfo1'>${words}</p>`;
    expect(fromWord(bare('l0', 1, 'een') + bare('l1', 1, 'stip'))).toBe('1. een\n\n- stip');
  });

  it('leave a numbered heading a heading', () => {
    expect(
      fromWord(`<h1 style='mso-list:l0 level1 lfo1'><!--[if !supportLists]-->1.<!--[endif]-->Aanleiding</h1>`),
    ).toContain('# ');
  });
});

describe('what Word carries along', () => {
  it('of changes keeps what was added, and leaves out what was deleted', () => {
    expect(
      fromWord(
        '<p>Dit <del cite="mailto:Jan" datetime="2026-11-01T10:00"><span>was</span></del><ins cite="mailto:Jan"><span>is</span></ins> zo <span class=msoDel>oud</span></p>',
      ),
    ).toBe('Dit is zo');
  });

  it('of comments keeps the words that they are about', () => {
    expect(
      fromWord(
        `<p><a style='mso-comment-reference:AB_1'>Deze woorden</a><span class=MsoCommentReference><a class=msocomanchor href="#_msocom_1">[AB1]</a></span>.</p><div style='mso-element:comment-list'><hr class=msocomoff><div style='mso-element:comment'><p class=MsoCommentText>Klopt dit?</p></div></div>`,
      ),
    ).toBe('Deze woorden.');
  });

  it('leaves out hidden text', () => {
    expect(
      fromWord(
        "<p>a<span style='display:none;mso-hide:all'>b</span><span hidden>c</span><span style='visibility:hidden'>d</span><font style='font-size:0'>e</font></p>",
      ),
    ).toBe('a');
  });
});

describe('tables', () => {
  it('become tables with a first row of headings, each cell on one line', () => {
    expect(
      fromWord(
        '<table class=MsoTableGrid border=1><tr><td><p><b>Jaar</b></p></td><td><p><b>Bedrag</b></p></td></tr><tr><td><p>2026</p></td><td><p>€ 6,3 mln.</p><p>bruto | netto</p></td></tr></table>',
      ),
    ).toBe('| Jaar | Bedrag |\n| - | - |\n| 2026 | € 6,3 mln. bruto \\| netto |');
  });

  it('of one cell, which only frame their text, leave the text', () => {
    expect(fromWord(`<table><tr><td>${wordItem('1.', 'een')}<p>x</p></td></tr></table>`)).toBe('1. een\n\nx');
  });
});

describe('other programs', () => {
  it('mail: a sign held apart by tiny spaces is an item', () => {
    expect(htmlToMarkdown(mailItem('1.', 'een') + mailItem('a.', 'diep', 2) + mailItem('2.', 'twee'))).toBe(
      '1. een\n   1. diep\n2. twee',
    );
  });

  it('Word in the browser: lists of one item become one list', () => {
    expect(
      htmlToMarkdown(
        onlineItem('een', 1, 'ol', 1) +
          onlineItem('diep', 2) +
          onlineItem('twee', 1, 'ol', 2) +
          '<div><p>Na.</p></div>',
      ),
    ).toBe('1. een\n   - diep\n2. twee\n\nNa.');
  });

  it('LibreOffice: paragraphs in items, and lists straight within lists', () => {
    expect(
      htmlToMarkdown(
        '<ol><li><p style="margin-bottom: 0cm">een</p></li><ol type="a"><li><p>diep</p></li></ol><li><p>twee</p></li></ol><h2 class="western">Kop</h2>',
      ),
    ).toBe('1. een\n   1. diep\n2. twee\n\n## Kop');
  });

  it('Google: bold by style, and a bold frame that is not bold', () => {
    expect(
      htmlToMarkdown(
        '<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr"><span style="font-weight:700">Vet</span><span style="font-weight:400"> niet </span><span style="font-style:italic">schuin</span></p></b>',
      ),
    ).toBe('**Vet** niet *schuin*');
  });

  it('a web page: sections, quotations, code', () => {
    expect(
      htmlToMarkdown(
        '<main><section><h2>Kop <strong>vet</strong></h2><div>Een</div><div>Twee<br>regels</div><blockquote><p>Citaat</p></blockquote><ul><li>a<ul><li>b</li></ul></li></ul></section></main>',
      ),
    ).toBe('## Kop vet\n\nEen\n\nTwee\\\nregels\n\n> Citaat\n\n- a\n  - b');
  });
});

describe('a page that means harm', () => {
  it('leaves nothing that runs, loads or leads astray', () => {
    const markdown = htmlToMarkdown(
      '<script>alert(1)</script><style>*{}</style><img src="https://example.org/x" onerror="alert(1)"><svg onload="alert(1)"><text>s</text></svg><iframe srcdoc="x"></iframe><object data="x"></object><p onclick="alert(1)">tekst <a href="javascript:alert(1)">klik</a> <a href=" JAVASCRIPT:x">k</a> <a href="data:text/html,x">d</a> <a href="file:///etc/passwd">f</a> <a href="https://a@example.org">v</a></p><form><input value="geheim"><button>Stuur</button></form><noscript>n</noscript><template>t</template><math><mi>m</mi></math>',
    );
    expect(markdown).toBe('tekst klik k d f v\n\nm');
  });

  it('that writes HTML or Markdown as words keeps it as words', () => {
    expect(htmlToMarkdown('<p>&lt;script&gt;alert(1)&lt;/script&gt; [x](javascript:alert(1))</p>')).toBe(
      '\\<script>alert(1)\\</script> \\[x]\\(javascript:alert(1))',
    );
  });

  it('runs nothing while it is read', () => {
    htmlToMarkdown('<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>');
    expect((window as { hacked?: number }).hacked).toBeUndefined();
  });

  it('of pictures alone gives nothing', () => {
    expect(htmlToMarkdown('<p><img src="x"></p><p>&nbsp;</p>')).toBe('');
  });
});
