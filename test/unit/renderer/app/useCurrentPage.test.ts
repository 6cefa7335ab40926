// Which part of the navigation an address belongs to.

import { describe, expect, it } from 'vitest';
import { pageAt } from '../../../../renderer/app/useCurrentPage.ts';
import { entityTypes } from '../../../../shared/catalogue/catalogue.ts';

describe('pageAt', () => {
  it('knows the pages of the navigation', () => {
    expect(pageAt('/').page).toBe('overview');
    expect(pageAt('/exchange').page).toBe('exchange');
    const municipality = '/list/municipality';
    expect(pageAt(municipality)).toEqual({ page: 'places', type: 'municipality', own: null, path: municipality });
  });

  it('knows a section’s own pages', () => {
    expect(pageAt('/calendar')).toEqual({ page: 'accountability', type: null, own: 'calendar', path: '/calendar' });
    expect(pageAt('/money')).toMatchObject({ page: 'money', own: 'money' });
  });

  it('finds a part for every record type', () => {
    for (const { name } of entityTypes) expect(pageAt(`/list/${name}`).page).not.toBeNull();
  });

  it.each(['/about', '/list/', '/list/nothing', '/list/__proto__', '/list/project/1'])('finds none for %s', (path) => {
    expect(pageAt(path)).toMatchObject({ page: null, type: null });
  });
});
