// Filling a template in: values stay values, sections come and go, and what is wrong is said with its line.

import { describe, expect, it } from 'vitest';
import { renderTemplate } from '../../../../electron/documents/template/renderTemplate.ts';
import { documentTree } from '../../../../shared/documents/documentTree.ts';
import { group, list, type Shape } from '../../../../shared/documents/shape.ts';

const shape: Shape = {
  titel: 'text',
  tekst: 'markdown',
  heeftBesluit: 'flag',
  advies: group({ nummer: 'text' }),
  punten: list({ naam: 'text' }),
};
const data = {
  titel: 'Vaste gezichten',
  tekst: '# Kop\n\n- een\n- twee',
  heeftBesluit: true,
  advies: { nummer: 'MR-2026-01' },
  punten: [{ naam: 'Opening' }, { naam: 'Sluiting' }],
};

/** The document as plain words: each block on a line, what is marked up between its sign. */
function words(template: string, values: object = {}): string {
  const rendered = renderTemplate(template, shape, { ...data, ...values });
  expect(rendered.problems).toEqual([]);
  const say = (node: ReturnType<typeof documentTree>['children'][number]): string => {
    if ('value' in node) return node.value;
    const inner = 'children' in node ? node.children.map((child) => say(child as typeof node)).join('') : '';
    if (node.type === 'heading') return `${'#'.repeat(node.depth)} ${inner}\n`;
    if (node.type === 'strong') return `*${inner}*`;
    if (node.type === 'listItem') return `- ${inner}`;
    return node.type === 'paragraph' ? `${inner}\n` : inner;
  };
  return documentTree(rendered).children.map(say).join('');
}

const problems = (template: string) =>
  renderTemplate(template, shape, data).problems.map(({ code, line, name }) => `${line} ${code} ${name}`);

describe('a template that is filled in', () => {
  it('has each value in its place, repeated for lists, there or not for a yes/no and a group', () => {
    expect(words('Betreft {{titel}}.\n\n{{#punten}}\n- {{naam}}\n{{/punten}}\n')).toBe(
      'Betreft Vaste gezichten.\n- Opening\n- Sluiting\n',
    );
    expect(words('{{#advies}}\nNummer {{advies.nummer}}\n{{/advies}}', { advies: null })).toBe('');
    expect(words('{{^heeftBesluit}}\nGeen besluit\n{{/heeftBesluit}}', { heeftBesluit: false })).toBe('Geen besluit\n');
  });

  it('puts a long text in with its own headings below those of the template', () => {
    expect(words('## Advies\n\n{{{tekst}}}\n')).toBe('## Advies\n### Kop\n- een\n- twee\n');
  });

  it.each([
    ['**vet** en # geen kop', '**vet** en # geen kop'],
    ['| cel | cel |', '| cel | cel |'],
    ['<script>alert(1)</script>', '<script>alert(1)</script>'],
    ['[klik](javascript:alert(1))', '[klik](javascript:alert(1))'],
    ['{{titel}} {{#punten}}', '{{titel}} {{#punten}}'],
    ['=1+1', '=1+1'],
  ])('takes no markup from a value: %s', (value, said) => {
    expect(words('**{{titel}}**', { titel: value })).toBe(`*${said}*\n`);
  });

  it('leaves out signs that no document takes', () => {
    expect(words('{{titel}}', { titel: 'a\u0000b\u202ec\ud800d' })).toBe('abc\ufffdd\n');
  });
});

describe('a template that is wrong', () => {
  it.each([
    ['regel\n{{onbekend}}', '2 unknown onbekend'],
    ['{{#punten}}\n{{naam}}', '1 unclosedSection punten'],
    ['a\n\n{{/punten}}', '3 unopenedSection punten'],
    ['{{titel', '1 unclosedTag titel'],
    ['{{}}', '1 emptyTag '],
    ['{{> /etc/passwd}}', '1 unsupportedTag > /etc/passwd'],
    ['{{punten}}', '1 needsSection punten'],
    ['{{constructor}}', '1 unknown constructor'],
    ['{{__proto__.x}}', '1 unsupportedTag __proto__.x'],
  ])('%j says so with its line', (template, said) => {
    expect(problems(template)).toEqual([said]);
  });

  it('that stands in itself without end, or is far too long, is refused', () => {
    expect(problems('{{#punten}}'.repeat(50))[0]).toMatch(/tooDeep|withinItself|unclosedSection/);
    expect(problems('x'.repeat(200_001))).toEqual(['1 tooLong 200000']);
  });
});
