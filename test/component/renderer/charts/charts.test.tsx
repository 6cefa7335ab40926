// @vitest-environment jsdom
// Bars, columns and the timeline: what they say to a screen reader, where their links lead, and what is not filled in.

import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { type Bar, BarList } from '../../../../renderer/charts/bars/BarList.tsx';
import { PartInWhole } from '../../../../renderer/charts/bars/PartInWhole.tsx';
import { type Share, StackedBar } from '../../../../renderer/charts/bars/StackedBar.tsx';
import { YearColumns, type YearValues } from '../../../../renderer/charts/columns/YearColumns.tsx';
import type { ChartSeries } from '../../../../renderer/charts/parts/SeriesLegend.tsx';
import { Timeline, type TimelineItem } from '../../../../renderer/charts/timeline/Timeline.tsx';
import { expectAccessible } from '../../support/expectAccessible.ts';
import { renderDutch } from '../../support/page.tsx';

const format = (value: number, atLeast?: boolean) => `${atLeast ? 'ruim ' : ''}€ ${value}`;
const formatShare = (share: number) => `${Math.round(share * 100)}%`;

const series: readonly ChartSeries[] = [
  { id: 'awarded', label: 'Toegekend', colour: 1 },
  { id: 'paid', label: 'Betaald', colour: 2 },
];

describe('a list of bars', () => {
  const bars: readonly Bar[] = [
    { id: 'spuk', label: 'SPUK', value: 256, parts: { awarded: 200, paid: null }, href: '#/spuk' },
    { id: 'labs', label: 'Social Labs', value: 28, atLeast: true, parts: { awarded: 5, paid: 1 }, href: '#/labs' },
    { id: 'congress', label: 'Congres', value: null, href: '#/congres' },
  ];

  it('is a list of links with the figures in their names', () => {
    renderDutch(<BarList label="Geld" bars={bars} format={format} />);
    const list = within(screen.getByRole('group', { name: 'Geld' })).getByRole('list');
    const links = within(list).getAllByRole('link');
    expect(links.map((link) => link.getAttribute('aria-label'))).toEqual([
      'SPUK: € 256',
      'Social Labs: ruim € 28',
      'Congres: nog niet ingevuld',
    ]);
    expect(links[0]?.getAttribute('href')).toBe('#/spuk');
  });

  it('names the parts, and tells unknown from nothing', () => {
    renderDutch(<BarList label="Geld" bars={bars} format={format} series={series} arrangement="nested" />);
    expect(
      screen.getByRole('link', { name: 'SPUK: € 256 (Toegekend: € 200; Betaald: nog niet ingevuld)' }),
    ).toBeTruthy();
  });

  it('draws no bar for what is not filled in', () => {
    const { container } = renderDutch(<BarList label="Geld" bars={bars} format={format} />);
    expect(container.querySelectorAll('rect.chart-mark')).toHaveLength(2);
    expect(screen.getByText('nog niet ingevuld')).toBeTruthy();
  });

  it('opens a row by click, Enter and space where there is only a callback', async () => {
    const user = userEvent.setup();
    const opened = vi.fn();
    const withoutAddress = bars.map(({ href: _href, ...bar }) => bar);
    renderDutch(<BarList label="Geld" bars={withoutAddress} format={format} onOpen={opened} />);
    await user.click(screen.getByRole('button', { name: /Social Labs/ }));
    await user.tab();
    await user.keyboard('{Enter} ');
    expect(opened.mock.calls.flat()).toEqual(['labs', 'congress', 'congress']);
  });

  it('gives a click to the callback, but one with Ctrl to the address', async () => {
    const user = userEvent.setup();
    const opened = vi.fn();
    renderDutch(<BarList label="Geld" bars={bars} format={format} onOpen={opened} />);
    const link = screen.getByRole('link', { name: /SPUK/ });
    await user.click(link);
    expect(opened).toHaveBeenCalledExactlyOnceWith('spuk');
    await user.keyboard('{Control>}');
    await user.click(link);
    await user.keyboard('{/Control}');
    expect(opened).toHaveBeenCalledOnce();
  });

  it('says when there is nothing to draw', () => {
    renderDutch(<BarList label="Geld" bars={[]} format={format} />);
    expect(screen.getByText('Hier zijn nog geen cijfers om te tekenen.')).toBeTruthy();
  });

  it('is one image with all figures in a report', () => {
    const withoutAddress = bars.map(({ href: _href, ...bar }) => bar);
    const html = renderToStaticMarkup(<BarList label="Geld" bars={withoutAddress} format={format} />);
    expect(html).toContain(
      'role="img" aria-label="Geld: SPUK: € 256. Social Labs: ruim € 28. Congres: nog niet ingevuld"',
    );
  });

  it('has no faults that axe finds', async () => {
    const { container } = renderDutch(<BarList label="Geld" bars={bars} format={format} series={series} />);
    await expectAccessible(container);
  });
});

describe('parts in a whole', () => {
  const whole = {
    id: 'spuk',
    label: 'SPUK',
    value: 256,
    href: '#/spuk',
    parts: [
      { id: 'integral', label: 'Integraal', value: 28, atLeast: true, href: '#/integraal' },
      { id: 'wrong', label: 'Te groot', value: 300, href: '#/fout' },
      { id: 'open', label: 'Open', value: null, href: '#/open' },
    ],
  };

  it('names every part with its share, and says in words that one does not fit', () => {
    renderDutch(<PartInWhole label="Regeling" whole={whole} format={format} formatShare={formatShare} />);
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('aria-label'))).toEqual([
      'SPUK: € 256',
      'Te groot: € 300, meer dan het geheel',
      'Integraal: ruim € 28, 11% van SPUK',
      'Open: nog niet ingevuld',
    ]);
  });

  it('has no faults that axe finds', async () => {
    const { container } = renderDutch(
      <PartInWhole label="Regeling" whole={whole} format={format} formatShare={formatShare} />,
    );
    await expectAccessible(container);
  });
});

describe('one bar of shares', () => {
  const shares: readonly Share[] = [
    { id: 'running', label: 'In uitvoering', count: 31, colour: 1, href: '#/lopend' },
    { id: 'stopped', label: 'Gestopt', count: 0, colour: 'bad', href: '#/gestopt' },
  ];

  it('has one link for a segment and its legend entry, with word and count', () => {
    renderDutch(<StackedBar label="Projecten" shares={shares} format={String} />);
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('aria-label'))).toEqual([
      'In uitvoering: 31',
      'Gestopt: 0',
    ]);
    expect(screen.getByText('31')).toBeTruthy();
  });

  it('says when all counts are 0', () => {
    renderDutch(<StackedBar label="Projecten" shares={shares.slice(1)} format={String} />);
    expect(screen.getByText('Hier zijn nog geen cijfers om te tekenen.')).toBeTruthy();
  });

  it('has no faults that axe finds', async () => {
    const { container } = renderDutch(<StackedBar label="Projecten" shares={shares} format={String} />);
    await expectAccessible(container);
  });
});

describe('columns by year', () => {
  const years: readonly YearValues[] = [
    { year: 2024, values: { awarded: 64, paid: 0 }, href: '#/2024' },
    { year: 2025, values: { awarded: 71, paid: null }, href: '#/2025' },
  ];

  function openColumns() {
    return renderDutch(
      <YearColumns
        label="Per jaar"
        years={years}
        series={series}
        format={format}
        formatTick={String}
        axisLabel="€ mln"
      />,
    );
  }

  it('have a link for every year that tells 0 from not filled in', () => {
    openColumns();
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('aria-label'))).toEqual([
      '2024: Toegekend: € 64; Betaald: € 0',
      '2025: Toegekend: € 71; Betaald: nog niet ingevuld',
    ]);
  });

  it('draw a dash, not a column, for what is not filled in', () => {
    openColumns();
    const missing = screen.getByRole('link', { name: /2025/ });
    expect(missing.querySelectorAll('rect.chart-mark')).toHaveLength(1);
    expect(within(missing as HTMLElement).getByText('–')).toBeTruthy();
    expect(screen.getByRole('link', { name: /2024/ }).querySelectorAll('rect.chart-mark')).toHaveLength(2);
  });

  it('show the figures of the focused year', async () => {
    const user = userEvent.setup();
    openColumns();
    await user.tab();
    expect(screen.getByText('Betaald: € 0')).toBeTruthy();
    await user.tab();
    expect(screen.queryByText('Betaald: € 0')).toBeNull();
    expect(screen.getByText('Betaald: nog niet ingevuld')).toBeTruthy();
  });

  it('have no faults that axe finds', async () => {
    const { container } = openColumns();
    await expectAccessible(container);
  });
});

describe('a timeline', () => {
  const items: readonly TimelineItem[] = [
    { id: 'congress', label: 'Congres', start: '2025-11-13', colour: 'good', state: 'gehaald', href: '#/congres' },
    { id: 'seat', label: 'Zetel 1', start: '2025-03-01', end: '2027-02-28', colour: 1, href: '#/zetel' },
  ];

  function openTimeline() {
    return renderDutch(
      <Timeline
        label="Planning"
        items={items}
        today="2026-11-23"
        formatDate={String}
        formatTick={(date) => date.slice(0, 4)}
      />,
    );
  }

  it('names moments and periods, with their state in words', () => {
    openTimeline();
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('aria-label'))).toEqual([
      'Congres: 2025-11-13, gehaald',
      'Zetel 1: 2025-03-01 tot en met 2027-02-28',
    ]);
  });

  it('shows where today is', () => {
    openTimeline();
    expect(screen.getByText('Vandaag')).toBeTruthy();
  });

  it('has no faults that axe finds', async () => {
    const { container } = openTimeline();
    await expectAccessible(container);
  });
});
