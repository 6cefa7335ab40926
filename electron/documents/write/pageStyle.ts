// How a printed document looks: sober, on A4, in black with one dark blue, readable without colour.

/** @returns the style sheet; it comes from these sources alone */
export function pageStyle(isLandscape: boolean): string {
  return `
@page { size: A4 ${isLandscape ? 'landscape' : 'portrait'}; margin: 22mm 22mm 24mm; }
* { box-sizing: border-box; }
html { font: 10pt/1.45 Arial, "Liberation Sans", Helvetica, sans-serif; color: #16202c; }
body { margin: 0; overflow-wrap: break-word; }
h1, h2, h3, h4, h5, h6 { margin: 0; color: #1a3f73; line-height: 1.25; break-after: avoid; break-inside: avoid; }
h1 { margin-bottom: 5mm; font-size: 19pt; font-weight: 600; }
h2 { margin-top: 8mm; margin-bottom: 2.5mm; font-size: 13.5pt; font-weight: 600; }
h3 { margin-top: 6mm; margin-bottom: 2mm; font-size: 11pt; font-weight: 600; }
h4, h5, h6 { margin-top: 4mm; margin-bottom: 1mm; font-size: 10pt; font-weight: 600; }
p { margin: 0 0 2.5mm; orphans: 3; widows: 3; }
a { color: #1a4e96; }
ul, ol { margin: 0 0 2.5mm; padding-left: 6mm; }
li { margin-bottom: 1mm; }
li > p, li > ul, li > ol { margin-top: 1mm; margin-bottom: 1mm; }
blockquote { margin: 0 0 3mm; padding-left: 4mm; border-left: 0.8mm solid #b9c4d3; }
pre, code { font-family: "Courier New", "Liberation Mono", monospace; font-size: 9pt; }
pre { margin: 0 0 3mm; padding: 2mm 3mm; background: #f1f4f8; white-space: pre-wrap; }
hr { margin: 5mm 0; border: 0; border-top: 0.3mm solid #8b99ab; }
table { width: 100%; margin: 1mm 0 4mm; border-collapse: collapse; table-layout: fixed; font-size: 9pt; line-height: 1.35; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { padding: 1.4mm 2mm; vertical-align: top; text-align: left; border-bottom: 0.2mm solid #b9c4d3; }
thead th { border-bottom: 0.5mm solid #1a3f73; background: #eaeff6; font-weight: 600; hyphens: auto; }
td { hyphens: auto; }
td.right, th.right { text-align: right; font-variant-numeric: tabular-nums; }
td.center, th.center { text-align: center; }
table.pairs { font-size: inherit; }
table.pairs th, table.pairs td { padding: 0.6mm 2mm 0.6mm 0; border: 0; }
table.pairs th { font-weight: 600; }
table.pairs col.name { width: 38mm; }
`;
}
