// @vitest-environment jsdom
// Flows, waterfalls and columns below zero: what they say to a screen reader, and how they are walked through by keyboard.

import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { GroupColumns } from '../../../../renderer/charts/columns/GroupColumns.tsx';
import { Sankey, type SankeyLinkInput, type SankeyNodeInput } from '../../../../renderer/charts/sankey/Sankey.tsx';
import { Waterfall, type WaterfallStepInput } from '../../../../renderer/charts/waterfall/Waterfall.tsx';
import { expectAccessible } from '../../support/expectAccessible.ts';
import { renderDutch } from '../../support/page.tsx';

const format = (value: number) => `€ ${value}`;

describe('a flow', () => {
  const nodes: readonly SankeyNodeInput[] = [
    { id: 'szw', label: 'SZW', column: 0, value: 256, colour: 1 },
    { id: 'spuk', label: 'SPUK', column: 1, value: 256, colour: 8, details: ['€ 200 verder gegaan'] },
    { id: 'breda', label: 'Breda', column: 2, value: 80, colour: 8 },
    { id: 'delft', label: 'Delft', column: 2, value: 120, colour: 8 },
  ];
  const links: readonly SankeyLinkInput[] = [
    { id: 'szw spuk', from: 'szw', to: 'spuk', value: 256 },
    { id: 'spuk breda', from: 'spuk', to: 'breda', value: 80 },
    { id: 'spuk delft', from: 'spuk', to: 'delft', value: 120 },
  ];

  it('names every place with what goes through it', () => {
    renderDutch(<Sankey label="Geldstroom" nodes={nodes} links={links} format={format} onOpen={vi.fn()} />);
    expect(screen.getAllByRole('button').map((place) => place.getAttribute('aria-label'))).toEqual([
      'SZW: € 256',
      'SPUK: € 256; € 200 verder gegaan',
      'Breda: € 80',
      'Delft: € 120',
    ]);
  });

  it('is one stop for Tab, from which the arrow keys walk and Enter opens', async () => {
    const user = userEvent.setup();
    const opened = vi.fn();
    renderDutch(<Sankey label="Geldstroom" nodes={nodes} links={links} format={format} onOpen={opened} />);
    await user.tab();
    expect(document.activeElement?.getAttribute('data-id')).toBe('szw');
    await user.keyboard('{ArrowRight}{Enter}');
    expect(document.activeElement?.getAttribute('data-id')).toBe('spuk');
    await user.keyboard('{ArrowRight}');
    expect(['breda', 'delft']).toContain(document.activeElement?.getAttribute('data-id'));
    await user.tab();
    expect(document.activeElement).toBe(document.body);
    expect(opened.mock.calls).toEqual([['spuk']]);
  });

  it('lights up the bands of a place, and opens a band by pointer', async () => {
    const user = userEvent.setup();
    const opened = vi.fn();
    const { container } = renderDutch(
      <Sankey label="Geldstroom" nodes={nodes} links={links} format={format} onOpen={opened} />,
    );
    await user.tab();
    expect(container.querySelectorAll('.chart-band[data-lit]')).toHaveLength(1);
    const band = container.querySelectorAll('.chart-band')[1];
    if (!band) throw new Error('The second band is not drawn');
    await user.hover(band);
    expect(screen.getByText('SPUK naar Breda')).toBeTruthy();
    await user.click(band);
    expect(opened).toHaveBeenCalledExactlyOnceWith('spuk breda');
  });

  it('has no faults that axe finds, and says when nothing flows', async () => {
    const { container, rerender } = renderDutch(
      <Sankey label="Geldstroom" nodes={nodes} links={links} format={format} onOpen={vi.fn()} />,
    );
    await expectAccessible(container);
    rerender(<Sankey label="Geldstroom" nodes={[]} links={[]} format={format} />);
    expect(screen.getByText('Hier zijn nog geen cijfers om te tekenen.')).toBeTruthy();
  });
});

describe('a waterfall', () => {
  const steps: readonly WaterfallStepInput[] = [
    { id: 'adopted', label: 'Vastgestelde begroting', amount: 100, isTotal: true },
    { id: 'spring', label: 'Voorjaarsnota', amount: 20, isTotal: false },
    { id: 'awarded', label: 'Beschikt', amount: -150, isTotal: false },
    { id: 'free', label: 'Vrije ruimte', amount: -30, isTotal: true },
  ];

  it('says of every change whether it comes or goes', () => {
    renderDutch(
      <Waterfall label="Ruimte" steps={steps} format={format} formatTick={String} axisLabel="€" onOpen={vi.fn()} />,
    );
    expect(screen.getAllByRole('button').map((step) => step.getAttribute('aria-label'))).toEqual([
      'Vastgestelde begroting: € 100',
      'Voorjaarsnota: + € 20',
      'Beschikt: € -150',
      'Vrije ruimte: € -30',
    ]);
  });

  it('opens a step by Enter, and has no faults that axe finds', async () => {
    const user = userEvent.setup();
    const opened = vi.fn();
    const { container } = renderDutch(
      <Waterfall label="Ruimte" steps={steps} format={format} formatTick={String} axisLabel="€" onOpen={opened} />,
    );
    await user.tab();
    await user.tab();
    await user.keyboard('{Enter}');
    expect(opened).toHaveBeenCalledExactlyOnceWith('spring');
    await expectAccessible(container);
  });
});

describe('columns by month', () => {
  it('hang below zero for a correction', () => {
    const { container } = renderDutch(
      <GroupColumns
        label="Betaald"
        groups={[
          { id: '1', label: 'jan', values: { paid: 100 } },
          { id: '2', label: 'feb', values: { paid: -40 } },
        ]}
        series={[{ id: 'paid', label: 'Betaald', colour: 1 }]}
        format={format}
        formatTick={String}
        axisLabel="€"
      />,
    );
    const [up, down] = [...container.querySelectorAll('[data-id] rect.chart-mark')].map((bar) => ({
      top: Number(bar.getAttribute('y')),
      bottom: Number(bar.getAttribute('y')) + Number(bar.getAttribute('height')),
    }));
    expect(down?.top).toBeCloseTo(up?.bottom ?? 0);
    expect(down?.bottom).toBeGreaterThan(up?.bottom ?? 0);
  });
});
