// Dutch texts of the charts and the map.

export const chart = {
  frame: {
    view: 'Weergave',
    chart: 'Grafiek',
    table: 'Tabel',
    saveAs: 'Bewaren als',
    exportSvg: 'SVG',
    exportPng: 'PNG',
    exportSvgHint: 'Bewaar deze grafiek als SVG-tekening',
    exportPngHint: 'Bewaar deze grafiek als PNG-afbeelding',
    exportFailed:
      'De afbeelding is niet gemaakt. Aan de gegevens is niets veranderd. Kies het andere formaat of probeer het opnieuw.',
    source: 'Bron: {{source}}',
  },
  notFilledIn: 'nog niet ingevuld',
  noFigures: 'Hier zijn nog geen cijfers om te tekenen.',
  value: '{{label}}: {{value}}',
  valueWithParts: '{{label}}: {{value}} ({{parts}})',
  share: '{{share}} van het geheel',
  shareOf: '{{label}}: {{value}}, {{share}} van {{whole}}',
  exceedsWhole: 'meer dan het geheel',
  today: 'Vandaag',
  period: '{{label}}: {{start}} tot en met {{end}}',
  moment: '{{label}}: {{date}}',
  withState: '{{name}}, {{state}}',
  map: {
    zoomIn: 'Inzoomen',
    zoomOut: 'Uitzoomen',
    whole: 'Heel Nederland',
    zoom: 'Kaart vergroten of verkleinen',
    help: 'Pijltjestoetsen: naar een plaats in de buurt. Enter: openen. Plus en min: in- en uitzoomen. Nul: heel Nederland.',
    noPlaces: 'Er staan nog geen plaatsen op de kaart.',
    noValues: 'Voor geen enkele plaats is dit cijfer al ingevuld.',
    hiddenNames_one: 'Eén naam past hier niet. Zoom in, of wijs de cirkel aan.',
    hiddenNames_other: '{{count}} namen passen hier niet. Zoom in, of wijs een cirkel aan.',
  },
} as const;
