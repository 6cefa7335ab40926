// @vitest-environment jsdom
// The frame of a chart: its finding as the name, the same figures as a table, and a file of it.

import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { BarList } from '../../../../renderer/charts/bars/BarList.tsx';
import { ChartFrame } from '../../../../renderer/charts/frame/ChartFrame.tsx';
import { tableOfBars } from '../../../../renderer/charts/frame/chartTables.ts';
import { exportPng } from '../../../../renderer/charts/frame/exportPng.ts';
import { plainColour } from '../../../../renderer/charts/frame/exportSvg.ts';
import { expectAccessible } from '../../support/expectAccessible.ts';
import { renderDutch } from '../../support/page.tsx';

vi.mock('../../../../renderer/charts/frame/exportPng.ts');

const bars = [
  { id: 'spuk', label: 'SPUK', value: 256, href: '#/spuk' },
  { id: 'congress', label: 'Congres', value: null },
];
const format = (value: number) => `€ ${value}`;
const table = tableOfBars(bars, ['Instrument', 'Bijdrage'], { format, missing: 'nog niet ingevuld' });

type OnExport = (format: 'svg' | 'png', data: Uint8Array | string) => void;

function openFrame(onExport?: OnExport) {
  return renderDutch(
    <ChartFrame
      title="De SPUK is het grootst"
      subtitle="Stand op 1 juni"
      source="Weerwerk"
      table={table}
      onExport={onExport}
    >
      <BarList label="Bijdrage" bars={bars} format={format} />
    </ChartFrame>,
  );
}

afterEach(() => vi.mocked(exportPng).mockReset());

describe('the frame of a chart', () => {
  it('is a figure with the finding as its name', () => {
    openFrame();
    expect(screen.getByRole('figure', { name: 'De SPUK is het grootst' })).toBeTruthy();
    expect(screen.getByText('Stand op 1 juni')).toBeTruthy();
    expect(screen.getByText('Bron: Weerwerk')).toBeTruthy();
  });

  it('shows the same figures as a table and goes back to the chart', async () => {
    const user = userEvent.setup();
    openFrame();
    await user.click(screen.getByRole('button', { name: 'Tabel' }));
    const shown = screen.getByRole('table', { name: 'De SPUK is het grootst' });
    expect(
      within(shown)
        .getAllByRole('columnheader')
        .map(({ textContent }) => textContent),
    ).toEqual(['Instrument', 'Bijdrage']);
    expect(within(shown).getByRole('row', { name: 'SPUK € 256' })).toBeTruthy();
    expect(within(shown).getByRole('row', { name: 'Congres nog niet ingevuld' })).toBeTruthy();
    expect(within(shown).getByRole('link', { name: 'SPUK' }).getAttribute('href')).toBe('#/spuk');
    expect(screen.queryByRole('group', { name: 'Bijdrage' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Grafiek' }));
    expect(screen.queryByRole('table')).toBeNull();
    expect(screen.getByRole('group', { name: 'Bijdrage' })).toBeTruthy();
  });

  it('tells which of the two is shown', async () => {
    const user = userEvent.setup();
    openFrame();
    const pressed = () => screen.getAllByRole('button', { pressed: true }).map(({ textContent }) => textContent);
    expect(pressed()).toEqual(['Grafiek']);
    await user.click(screen.getByRole('button', { name: 'Tabel' }));
    expect(pressed()).toEqual(['Tabel']);
  });

  it('offers no file where nobody takes it', () => {
    openFrame();
    expect(screen.queryByRole('button', { name: 'SVG' })).toBeNull();
  });

  it('has no faults that axe finds, as a chart and as a table', async () => {
    const user = userEvent.setup();
    const { container } = openFrame(() => undefined);
    await expectAccessible(container);
    await user.click(screen.getByRole('button', { name: 'Tabel' }));
    await expectAccessible(container);
  });

  it('has nothing to press in a report', () => {
    const html = renderToStaticMarkup(
      <ChartFrame title="Titel" table={table} isStatic onExport={() => undefined}>
        <BarList label="Bijdrage" bars={bars} format={format} />
      </ChartFrame>,
    );
    expect(html).not.toContain('<button');
    expect(html).toContain('<svg');
  });
});

describe('saving a chart', () => {
  it('makes an SVG that stands on its own: title, no classes, no links', async () => {
    const user = userEvent.setup();
    const onExport = vi.fn<OnExport>();
    openFrame(onExport);
    await user.click(screen.getByRole('button', { name: 'SVG' }));
    await waitFor(() => expect(onExport).toHaveBeenCalledOnce());
    const [kind, data] = onExport.mock.calls[0] ?? [];
    expect(kind).toBe('svg');
    const drawing = new DOMParser().parseFromString(String(data), 'image/svg+xml');
    expect(drawing.querySelector('parsererror')).toBeNull();
    expect(drawing.querySelector('text')?.textContent).toBe('De SPUK is het grootst');
    expect(drawing.documentElement.textContent).toContain('Congres');
    expect(drawing.querySelector('[class], [href], [tabindex]')).toBeNull();
  });

  it('also works while the table is shown', async () => {
    const user = userEvent.setup();
    const onExport = vi.fn<OnExport>();
    openFrame(onExport);
    await user.click(screen.getByRole('button', { name: 'Tabel' }));
    await user.click(screen.getByRole('button', { name: 'SVG' }));
    await waitFor(() => expect(onExport).toHaveBeenCalledWith('svg', expect.stringContaining('<svg')));
  });

  it('hands over the bytes of a PNG', async () => {
    const user = userEvent.setup();
    const bytes = new Uint8Array([137, 80, 78, 71]);
    vi.mocked(exportPng).mockResolvedValue(bytes);
    const onExport = vi.fn<OnExport>();
    openFrame(onExport);
    await user.click(screen.getByRole('button', { name: 'PNG' }));
    await waitFor(() => expect(onExport).toHaveBeenCalledExactlyOnceWith('png', bytes));
    expect(vi.mocked(exportPng)).toHaveBeenCalledWith(expect.stringContaining('De SPUK is het grootst'));
  });

  it('says so when the image could not be made, and hands over nothing', async () => {
    const user = userEvent.setup();
    vi.mocked(exportPng).mockRejectedValue(new Error('too large'));
    const onExport = vi.fn<OnExport>();
    openFrame(onExport);
    await user.click(screen.getByRole('button', { name: 'PNG' }));
    expect((await screen.findByRole('alert')).textContent).toMatch(/^De afbeelding is niet gemaakt\./);
    expect(onExport).not.toHaveBeenCalled();
  });

  it('writes mixed colours in a form that every drawing program knows', () => {
    expect(plainColour('color(srgb 1 0.5 0)')).toBe('rgb(255, 128, 0)');
    expect(plainColour('rgb(1, 2, 3)')).toBe('rgb(1, 2, 3)');
  });
});
