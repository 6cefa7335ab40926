// @vitest-environment jsdom
// A long text as it is read: its structure shows, and nothing in it can do anything.

import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Markdown } from '../../../../renderer/components/Markdown.tsx';
import { expectAccessible } from '../../support/expectAccessible.ts';
import { installFakeBridge } from '../../support/fakeBridge.ts';
import { renderAsking } from '../../support/page.tsx';

function show(text: string, under: 1 | 2 | 3 | 4 | 5 = 3): HTMLElement {
  return renderAsking(<Markdown text={text} under={under} />).container;
}

describe('a text', () => {
  it('shows headings below the heading that it stands under, keeping their order', () => {
    show('## Aanleiding\n\nTekst\n\n### Wonen\n\n#### Huur', 2);
    expect(screen.getByRole('heading', { level: 3, name: 'Aanleiding' })).toBeTruthy();
    expect(screen.getByRole('heading', { level: 4, name: 'Wonen' })).toBeTruthy();
    expect(screen.getByRole('heading', { level: 5, name: 'Huur' })).toBeTruthy();
  });

  it('has no heading deeper than the sixth level', () => {
    show('# A\n\n#### B', 5);
    expect(screen.getAllByRole('heading', { level: 6 }).map(({ textContent }) => textContent)).toEqual(['A', 'B']);
  });

  it('shows lists within lists, quotations, stress and tables, also to a screen reader', async () => {
    const container = show(
      '1. een\n   - **vet** en *schuin*\n2. twee\n\n> citaat\n\n| a | b |\n|---|--:|\n| 1 | 2 |\n\n- [x] af\n- [ ] open\n\n---\n\n`x`\n\n[^1]\n\n[^1]: Noot.',
    );
    expect(container.querySelector('ol > li > ul > li > strong')?.textContent).toBe('vet');
    expect(within(screen.getByRole('table')).getByRole('columnheader', { name: 'b' })).toBeTruthy();
    expect(screen.getByRole('img', { name: 'Gedaan' })).toBeTruthy();
    expect(container.querySelectorAll('[id]')).toHaveLength(0);
    await expectAccessible(container);
  });

  it('shows all of a very long text, whatever the place where it is cut to be read', async () => {
    const many = Array.from({ length: 1500 }, (_, at) => `Alinea ${at} met wat woorden.\n\n1. punt\n\n2. punt`).join(
      '\n\n',
    );
    const container = show(many);
    await waitFor(() => expect(screen.getByText('Alinea 1499 met wat woorden.')).toBeTruthy());
    expect(container.querySelectorAll('li')).toHaveLength(3000);
  });
});

describe('a link', () => {
  it('opens in the browser over https, and in the mail program with nothing but the address', async () => {
    const bridge = installFakeBridge({ 'window.openWebsite': () => null });
    show('[Advies](https://www.rijksoverheid.nl/a?b=c) [mail](mailto:raad@example.org?attach=/etc/passwd&body=x)');
    expect(fireEvent.click(screen.getByRole('link', { name: 'Advies' }))).toBe(false);
    fireEvent.click(screen.getByRole('link', { name: 'mail' }));
    await waitFor(() =>
      expect(bridge.asked.map(({ input }) => input)).toEqual([
        { url: 'https://www.rijksoverheid.nl/a?b=c' },
        { url: 'mailto:raad@example.org' },
      ]),
    );
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'http://example.org/',
    'vbscript:x',
    '#/settings',
    '../x',
    'https://www.rijksoverheid.nl@example.org/',
  ])('to %s is only text', (url) => {
    const container = show(`[klik](<${url}>) <${url}>`);
    expect(container.querySelector('a')).toBeNull();
    expect(container.textContent).toContain('klik');
  });
});

describe('HTML and pictures', () => {
  it('are text: nothing is made of them, nothing is fetched', () => {
    const hostile =
      '<script>window.x=1</script>\n\n<img src=x onerror="window.x=1">\n\nab <b onclick="window.x=1">c</b>\n\n<iframe src="https://example.org"></iframe>\n\n![beeld](https://example.org/p.png)\n\n<style>*{display:none}</style>';
    const container = show(hostile);
    expect(container.querySelector('script, img, b, iframe, style')).toBeNull();
    expect(container.textContent).toContain('<script>window.x=1</script>');
    expect(container.textContent).toContain('[afbeelding: beeld]');
  });

  it('of a reference, a footnote and a definition neither', () => {
    const container = show('![a][b] [c][d]\n\n[b]: https://example.org/p.png\n[d]: javascript:alert(1) "x"');
    expect(container.querySelector('img, a')).toBeNull();
  });
});

describe('a text that is no text', () => {
  it.each([
    ['quotations within quotations', '>'.repeat(50_000)],
    ['lists within lists', Array.from({ length: 400 }, (_, at) => `${' '.repeat(at * 2)}- x`).join('\n')],
    ['lists on one line', '- '.repeat(50_000)],
  ])('of %s is shown as it was written', (_, text) => {
    const container = show(text);
    expect(container.querySelector('blockquote, li')).toBeNull();
    expect(container.textContent).toBe(text);
  });

  it('with thousands of brackets is shown too', () => {
    expect(show('['.repeat(5_000)).textContent).toBe('['.repeat(5_000));
  });
});
