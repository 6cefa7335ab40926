// Attack: text from a package reaches the page as markup and brings a script, a frame, a form or a beacon along.
// Secure form: a policy that starts from nothing and opens only what the page needs.
// Asserted: every directive that could let something in, by its exact sources.

import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy, withNonce } from '../../../electron/contentSecurityPolicy.ts';

const directives = new Map(
  contentSecurityPolicy('bm9uY2U=')
    .split('; ')
    .map((directive) => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources] as const;
    }),
);

describe('the content security policy', () => {
  it.each([
    ['default-src', ["'none'"]],
    ['script-src', ["'self'"]],
    ['style-src', ["'self'", "'nonce-bm9uY2U='"]],
    ['img-src', ["'self'", 'data:', 'blob:']],
    ['font-src', ["'self'"]],
    ['connect-src', ["'self'"]],
    ['object-src', ["'none'"]],
    ['base-uri', ["'none'"]],
    ['form-action', ["'none'"]],
    ['frame-ancestors', ["'none'"]],
    ['require-trusted-types-for', ["'script'"]],
    ['trusted-types', ['pasted-page']],
  ])('allows %s only %j', (name, sources) => {
    expect(directives.get(name)).toEqual(sources);
  });

  it('never allows inline or evaluated code, or any address on a network', () => {
    expect(contentSecurityPolicy('bm9uY2U=')).not.toMatch(/unsafe-|http|\*/);
  });
});

describe('the nonce in the page', () => {
  const page = '<head><meta property="csp-nonce" nonce="placeholder" /><title>Weerwerk</title></head>';

  it('takes the place of the placeholder', () => {
    expect(withNonce(page, 'bm9uY2U=')).toBe(
      '<head><meta property="csp-nonce" nonce="bm9uY2U=" /><title>Weerwerk</title></head>',
    );
  });

  it('leaves a page without the element as it is', () => {
    expect(withNonce('<title>Weerwerk</title>', 'bm9uY2U=')).toBe('<title>Weerwerk</title>');
  });
});
