// @vitest-environment jsdom
// The map: reached, walked over and opened with the keyboard, and honest about what is not filled in.

import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { type MapPlace, ProvinceMap } from '../../../../renderer/charts/map/ProvinceMap.tsx';
import { expectAccessible } from '../../support/expectAccessible.ts';
import { renderDutch } from '../../support/page.tsx';

const places: readonly MapPlace[] = [
  { id: 'heerlen', name: 'Heerlen-Noord', latitude: 50.9, longitude: 5.98, value: 400, details: ['Limburg'] },
  { id: 'groningen', name: 'Groningen-Noord', latitude: 53.24, longitude: 6.57, value: 100 },
  { id: 'leeuwarden', name: 'Leeuwarden-Oost', latitude: 53.2, longitude: 5.82, value: null },
];

const format = (value: number) => `€ ${value}`;

function openMap(shown: readonly MapPlace[] = places, onOpen?: (id: string) => void) {
  return renderDutch(
    <ProvinceMap label="Toegekend per gebied" places={shown} figure="Toegekend" format={format} onOpen={onOpen} />,
  );
}

describe('the map', () => {
  it('has a named button for every place, with its figure or that it is not filled in', () => {
    openMap(places, () => undefined);
    expect(screen.getByRole('group', { name: 'Toegekend per gebied' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Heerlen-Noord: € 400' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Leeuwarden-Oost: nog niet ingevuld' })).toBeTruthy();
  });

  it('has links where places have an address', () => {
    openMap(places.map((place) => ({ ...place, href: `#/gebieden/${place.id}` })));
    expect(screen.getByRole('link', { name: /Groningen/ }).getAttribute('href')).toBe('#/gebieden/groningen');
  });

  it('is one stop for Tab, from which the arrow keys walk and Enter opens', async () => {
    const user = userEvent.setup();
    const opened = vi.fn();
    openMap(places, opened);
    await user.tab();
    expect(document.activeElement?.getAttribute('aria-label')).toContain('Heerlen-Noord');
    await user.keyboard('{ArrowUp}');
    expect(document.activeElement?.getAttribute('aria-label')).toContain('Leeuwarden-Oost');
    await user.keyboard('{ArrowRight}');
    expect(document.activeElement?.getAttribute('aria-label')).toContain('Groningen-Noord');
    await user.keyboard('{ArrowRight}');
    expect(document.activeElement?.getAttribute('aria-label')).toContain('Groningen-Noord');
    await user.keyboard('{Enter}');
    expect(opened).toHaveBeenCalledExactlyOnceWith('groningen');
    await user.tab();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Inzoomen' }));
    await user.tab({ shift: true });
    expect(document.activeElement?.getAttribute('aria-label')).toContain('Groningen-Noord');
  });

  it('shows figure and details of the focused place until Escape', async () => {
    const user = userEvent.setup();
    openMap(places, () => undefined);
    await user.tab();
    expect(screen.getByText('Toegekend: € 400')).toBeTruthy();
    expect(screen.getByText('Limburg')).toBeTruthy();
    await user.keyboard('{Escape}');
    expect(screen.queryByText('Toegekend: € 400')).toBeNull();
  });

  it('zooms with buttons and keys, and goes back to the whole country', async () => {
    const user = userEvent.setup();
    const { container } = openMap(places, () => undefined);
    const isZoomed = () => container.querySelector('[data-zoomed]')?.getAttribute('data-zoomed');
    expect(screen.getByRole('button', { name: 'Uitzoomen' }).getAttribute('aria-disabled')).toBe('true');
    await user.click(screen.getByRole('button', { name: 'Inzoomen' }));
    expect(isZoomed()).toBe('true');
    await user.click(screen.getByRole('button', { name: 'Heel Nederland' }));
    expect(isZoomed()).toBe('false');
    await user.keyboard('+');
    expect(isZoomed()).toBe('true');
    await user.keyboard('-');
    expect(isZoomed()).toBe('false');
  });

  it('leaves Ctrl with plus to the window, and turns the wheel into zooming only with Ctrl', () => {
    const { container } = openMap(places, () => undefined);
    const isZoomed = () => container.querySelector('[data-zoomed]')?.getAttribute('data-zoomed');
    const room = container.querySelector('.chart-canvas');
    if (!room) throw new Error('The map has no room');
    fireEvent.keyDown(screen.getByRole('button', { name: /Heerlen/ }), { key: '+', ctrlKey: true });
    fireEvent.wheel(room, { deltaY: -100 });
    expect(isZoomed()).toBe('false');
    fireEvent.wheel(room, { deltaY: -100, ctrlKey: true });
    expect(isZoomed()).toBe('true');
  });

  it('says that nothing is filled in, and still shows where the places are', () => {
    openMap(
      places.map((place) => ({ ...place, value: null })),
      () => undefined,
    );
    expect(screen.getByText('Voor geen enkele plaats is dit cijfer al ingevuld.')).toBeTruthy();
    expect(screen.getAllByRole('button', { name: /nog niet ingevuld/ })).toHaveLength(3);
  });

  it('says that there are no places', () => {
    openMap([]);
    expect(screen.getByText('Er staan nog geen plaatsen op de kaart.')).toBeTruthy();
  });

  it('is one image with all figures in a report', () => {
    const html = renderToStaticMarkup(
      <ProvinceMap label="Toegekend" places={places} figure="Toegekend" format={format} initialWidth={500} isStatic />,
    );
    expect(html).toContain('role="img"');
    expect(html).toContain('Heerlen-Noord: € 400');
    expect(html).toContain('viewBox="0 0 500 550"');
    expect(html).not.toContain('<button');
    expect(html).not.toContain('tabindex');
  });

  it('has no faults that axe finds', async () => {
    const { container } = openMap(places, () => undefined);
    await expectAccessible(container);
  });
});
