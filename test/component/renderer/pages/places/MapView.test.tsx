// @vitest-environment jsdom
// The map with its list: choosing in one chooses in the other; boundaries colour municipalities.

import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { readBoundaries } from '../../../../../electron/store/places/boundaries/readBoundaries.ts';
import { MapView } from '../../../../../renderer/pages/places/map/MapView.tsx';
import type { MapAddress } from '../../../../../renderer/pages/places/map/mapAddress.ts';
import type { Boundaries, PlaceFigures } from '../../../../../shared/contract/places.ts';
import { WeerwerkError } from '../../../../../shared/errors.ts';
import { bytesOf, geoJson } from '../../../../support/boundaryFiles.ts';
import { expectAccessible } from '../../../support/expectAccessible.ts';
import { type FakeAnswers, installFakeBridge } from '../../../support/fakeBridge.ts';
import { renderAsking } from '../../../support/page.tsx';

const utrecht = 'municipality:gm0344';

const figures: PlaceFigures = {
  asOfDate: '2026-11-23',
  years: [2025, 2024],
  divisions: [2026, 2025],
  total: 100_00,
  withoutMunicipality: 5_00,
  municipalities: [
    {
      id: utrecht,
      code: 'GM0344',
      name: 'Utrecht',
      province: 'pv26',
      value: 90_00,
      includes: ['Vleuten'],
      undivided: null,
    },
    { id: 'm2', code: 'GM9001', name: 'Oudstad', province: 'pv26', value: 5_00, includes: [], undivided: 'split' },
  ],
  areas: [
    {
      id: 'a1',
      name: 'Overvecht',
      municipality: utrecht,
      municipalityName: 'Utrecht',
      latitude: 52.118,
      longitude: 5.108,
      value: 60_00,
    },
    {
      id: 'a2',
      name: 'Elders',
      municipality: 'm2',
      municipalityName: 'Oudstad',
      latitude: 51.9,
      longitude: 4.4,
      value: null,
    },
  ],
};

const boundaries: Boundaries = {
  fileName: 'gemeenten.json',
  year: 2024,
  addedAt: '2026-11-23T09:00:00.000Z',
  topology: readBoundaries(bytesOf(geoJson()), 'gemeenten.json').topology,
  shapes: 2,
  unmatched: [{ code: 'GM9990', name: 'Nergenshuizen' }],
  missing: [{ code: 'GM0363', name: 'Amsterdam' }],
};

function Page({ start }: { readonly start: MapAddress }) {
  const [address, setAddress] = useState(start);
  return <MapView address={address} go={(change) => setAddress((before) => ({ ...before, ...change }))} />;
}

function open(start: MapAddress = {}, answers: FakeAnswers = {}) {
  const bridge = installFakeBridge({
    'places.figures': () => figures,
    'boundaries.get': () => null,
    ...answers,
  });
  return { ...renderAsking(<Page start={{ figure: 'awarded', ...start }} />), bridge, user: userEvent.setup() };
}

describe('the map and its list', () => {
  it('choose in each other, and lead to the dossier', async () => {
    const { user, container } = open();
    const inList = await screen.findByRole('button', { name: 'Overvecht' });
    await user.click(screen.getByRole('link', { name: /Overvecht: €\s60/ }));
    expect(inList.getAttribute('aria-pressed')).toBe('true');
    const chosen = screen.getByRole('region', { name: 'Gekozen' });
    expect(within(chosen).getByText(/Beschikt: €\s60,00/)).toBeDefined();
    expect(within(chosen).getByRole('link', { name: 'Dossier' }).getAttribute('href')).toBe('#/dossier/area/a1');
    await user.click(screen.getByRole('button', { name: 'Elders' }));
    expect(within(screen.getByRole('region', { name: 'Gekozen' })).getByText('Elders')).toBeDefined();
    expect(container.querySelectorAll('.chart-chosen')).toHaveLength(1);
    await expectAccessible(container);
  });

  it('close: what is in no area is said beside the total', async () => {
    open();
    expect((await screen.findByText('Niet bij een gebied')).parentElement?.textContent).toMatch(/€\s40,00/);
    expect(screen.getByText('Totaal').parentElement?.textContent).toMatch(/€\s100,00/);
  });

  it('say which municipalities are counted under another, and which cannot be', async () => {
    open({ kind: 'municipalities', division: 2026 });
    expect(await screen.findByText('met Vleuten')).toBeDefined();
    expect(screen.getByText(/Niet toe te delen: in deze indeling gesplitst/)).toBeDefined();
    expect(screen.getByText('Zonder gemeente').parentElement?.textContent).toMatch(/€\s5,00/);
  });

  it('ask for the figure, year and division that are chosen', async () => {
    const { user, bridge } = open();
    await user.click(await screen.findByRole('button', { name: /Indeling/ }));
    await user.click(await screen.findByRole('option', { name: '1 januari 2025' }));
    await user.click(screen.getByRole('button', { name: /Jaar/ }));
    await user.click(await screen.findByRole('option', { name: '2024' }));
    await waitFor(() =>
      expect(bridge.asked.at(-1)).toEqual({
        name: 'places.figures',
        input: { figure: 'awarded', year: 2024, division: 2025 },
      }),
    );
  });
});

describe('boundaries', () => {
  it('colour municipalities, which can be chosen and enlarged by keys', async () => {
    const { user, container } = open({ kind: 'municipalities' }, { 'boundaries.get': () => boundaries });
    const region = await screen.findByRole('link', { name: /Utrecht: €\s90/ });
    // Enter is pressed in the end-to-end test: jsdom does not follow links of a drawing.
    await user.click(region);
    region.focus();
    expect(screen.getByRole('button', { name: 'Utrecht' }).getAttribute('aria-pressed')).toBe('true');
    await user.keyboard('+');
    expect(container.querySelector('svg[data-chart]')?.getAttribute('data-zoomed')).toBe('true');
    expect(screen.getByText(/GM9990 \(Nergenshuizen\)/)).toBeDefined();
    expect(screen.getByText(/Van één gemeente staat er geen grens/).textContent).toContain('GM0363 (Amsterdam)');
    await expectAccessible(container);
  });

  it('that are refused are said with a reason, where one reads it', async () => {
    const { user } = open(
      {},
      {
        'boundaries.add': () => {
          throw new WeerwerkError({ code: 'boundariesRefused', detail: 'noCodes' });
        },
      },
    );
    const bridge = window.weerwerk;
    const call = bridge.call.bind(bridge);
    bridge.call = (async (name: never, input: never) =>
      name === 'boundaries.add'
        ? { ok: false, error: { code: 'boundariesRefused', detail: 'noCodes' } }
        : call(name, input)) as typeof bridge.call;
    await user.click(await screen.findByRole('button', { name: 'Gemeentegrenzen toevoegen…' }));
    expect((await screen.findByRole('alert')).textContent).toContain('geen gemeentecodes');
  });

  it('are asked for their year when the file does not say it', async () => {
    const { user, bridge } = open(
      { kind: 'municipalities' },
      { 'boundaries.get': () => ({ ...boundaries, year: null }), 'boundaries.setYear': () => null },
    );
    await user.click(await screen.findByRole('button', { name: 'Jaar bewaren' }));
    expect(screen.getByText('Vul een jaar in, zoals 2024.')).toBeDefined();
    await user.type(screen.getByLabelText('Jaar van deze indeling'), '2023');
    await user.click(screen.getByRole('button', { name: 'Jaar bewaren' }));
    await waitFor(() => expect(bridge.asked.at(-1)).toEqual({ name: 'boundaries.setYear', input: { year: 2023 } }));
  });
});
