// Where the programme works: the areas on the map of the provinces, with their names in a table.

import type { PlaceFigure } from '../../../shared/contract/overview.ts';
import { chartWithTable } from '../charts/chartFrame.ts';
import { mapChart } from '../charts/mapChart.ts';
import { html } from '../html.ts';
import { table } from '../table.ts';
import type { Section, SectionInput } from './section.ts';

export function placesSection({ words, figures }: SectionInput): Section {
  const heading = words.text('places.heading');
  const { places } = figures;
  if (places.length === 0) return { id: 'places', heading, content: html`<p>${words.text('places.none')}</p>` };
  const numbers = new Map(places.map(({ area }, index) => [area, index + 1]));
  const numberOf = ({ area }: PlaceFigure): number => numbers.get(area) ?? 0;
  const map = mapChart(
    words.text('places.mapTitle', { count: places.length }),
    places.map((one) => ({
      number: numberOf(one),
      latitude: one.latitude,
      longitude: one.longitude,
      size: one.projects,
    })),
  );
  const names = table<PlaceFigure>({
    id: 'places-table',
    caption: words.text('places.caption'),
    columns: [
      { head: words.text('places.number'), isNumber: true, cell: numberOf },
      { head: words.text('places.area'), isHead: true, cell: ({ name }) => words.name(name) },
      { head: words.text('places.municipality'), cell: ({ municipality }) => municipality },
      { head: words.text('places.projects'), isNumber: true, cell: ({ projects }) => words.number(projects) },
      { head: words.text('places.awarded'), isNumber: true, cell: ({ awarded }) => words.money(awarded) },
    ],
    rows: places,
  });
  const hasProjects = places.some(({ projects }) => projects > 0);
  return {
    id: 'places',
    heading,
    content: html`<p>${words.text(hasProjects ? 'places.meaning' : 'places.meaningSame')} ${words.text('places.source')}</p>
${chartWithTable(map, names)}`,
  };
}
