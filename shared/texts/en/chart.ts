// English texts of the charts and the map.

import type { chart as nl } from '../nl/chart.ts';
import type { Texts } from '../texts.ts';

export const chart: Texts<typeof nl> = {
  saved: 'Chart saved: {{path}}',
  frame: {
    view: 'View',
    chart: 'Chart',
    table: 'Table',
    saveAs: 'Save as',
    exportSvg: 'SVG',
    exportPng: 'PNG',
    exportSvgHint: 'Save this chart as an SVG drawing',
    exportPngHint: 'Save this chart as a PNG image',
    exportFailed: 'The image was not made. Nothing has changed in the data. Choose the other format or try again.',
    source: 'Source: {{source}}',
  },
  notFilledIn: 'not filled in yet',
  noFigures: 'There are no figures to draw here yet.',
  value: '{{label}}: {{value}}',
  valueWithParts: '{{label}}: {{value}} ({{parts}})',
  share: '{{share}} of the whole',
  shareOf: '{{label}}: {{value}}, {{share}} of {{whole}}',
  exceedsWhole: 'more than the whole',
  today: 'Today',
  period: '{{label}}: {{start}} up to and including {{end}}',
  moment: '{{label}}: {{date}}',
  withState: '{{name}}, {{state}}',
  flow: '{{from}} to {{to}}',
  flowHelp: 'Arrow keys: to another place in the flow. Enter: the lines behind it.',
  plus: '+ {{value}}',
  map: {
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    whole: 'The whole country',
    zoom: 'Enlarge or reduce the map',
    help: 'Arrow keys: to a place nearby. Enter: open. Plus and minus: zoom in and out. Zero: the whole country.',
    noPlaces: 'There are no places on the map yet.',
    noValues: 'This figure has not been filled in for any place yet.',
    hiddenNames_one: 'One name does not fit here. Zoom in, or point at the circle.',
    hiddenNames_other: '{{count}} names do not fit here. Zoom in, or point at a circle.',
  },
};
