// The style of the overview: light and dark, from a telephone to A4. Every pair of colours meets WCAG 2.2 AA.

export const pageStyle = `
:root {
  color-scheme: light dark;
  --ground: #ffffff;
  --sunken: #edf1f6;
  --text: #17202e;
  --muted: #4b596d;
  --line: #c6cfdb;
  --accent: #1a4e96;
  --good: #17643a;
  --attention: #7a4b00;
  --bad: #ae1f1f;
  --neutral: #455266;
  --bar: #2160b4;
  --bar-2: #bf5710;
  --bar-3: #0f7c78;
  --bar-4: #9c2f78;
  --land: #e4e9f0;
  --border: #77859a;
  --on-bar: #ffffff;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #151d29;
    --sunken: #1e2939;
    --text: #e6ebf2;
    --muted: #a2afc1;
    --line: #3a485b;
    --accent: #86b6ff;
    --good: #7fd6a2;
    --attention: #f2c26b;
    --bad: #ff9d96;
    --neutral: #b3bfce;
    --bar: #78adff;
    --bar-2: #ffa364;
    --bar-3: #45c4ba;
    --bar-4: #f08fca;
    --land: #222e3e;
    --border: #8a99ae;
    --on-bar: #0b1b33;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0 auto;
  padding: 1.5rem clamp(1rem, 4vw, 3rem) 4rem;
  max-width: 84rem;
  background: var(--ground);
  color: var(--text);
  font: 1rem/1.5 "Fira Sans", system-ui, sans-serif;
  overflow-wrap: break-word;
}
h1 { margin: 0; font-size: clamp(1.5rem, 4vw, 2.125rem); line-height: 1.2; text-wrap: balance; }
h2 { margin: 3rem 0 0.75rem; padding-top: 0.75rem; border-top: 2px solid var(--line); font-size: 1.375rem; line-height: 1.25; }
h3 { margin: 2rem 0 0.5rem; font-size: 1.125rem; line-height: 1.3; }
p, dd { max-width: 48rem; }
p { margin: 0.5rem 0; }
a { color: var(--accent); }
a:focus-visible, .frame:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
main:focus { outline: none; }
.skip { position: absolute; left: -999rem; padding: 0.5rem 1rem; background: var(--ground); }
.skip:focus { left: 1rem; top: 0.5rem; z-index: 1; }
.asOf { margin: 0.25rem 0 0; color: var(--muted); font-size: 1.125rem; }
.lead { margin-top: 1.5rem; }
.unit { margin: 0 0 0.25rem; color: var(--muted); font-size: 0.875rem; }
nav { margin-top: 1.5rem; padding: 0.75rem 1rem; background: var(--sunken); border-radius: 0.375rem; }
nav h2 { margin: 0; padding: 0; border: 0; font-size: 1rem; }
nav ol { margin: 0.25rem 0 0; padding-left: 1.5rem; columns: 15rem; }
nav li { padding: 0.2rem 0; break-inside: avoid; }
code { font-size: 0.9375em; }
.line { white-space: nowrap; }
.facts { margin: 0; }
.facts div { display: grid; grid-template-columns: minmax(9rem, 14rem) 1fr; gap: 0 1.5rem; padding: 0.375rem 0; border-bottom: 1px solid var(--line); }
dt { color: var(--muted); }
dd { margin: 0; }
.frame { position: relative; overflow-x: auto; margin: 0.5rem 0; }
table { border-collapse: collapse; font-size: 0.9375rem; line-height: 1.4; font-variant-numeric: tabular-nums; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
th, td { padding: 0.375rem 1rem 0.375rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; max-width: 28rem; }
thead th { color: var(--muted); font-weight: 600; border-bottom: 2px solid var(--line); vertical-align: bottom; }
tbody th { font-weight: 500; }
.number { text-align: right; white-space: nowrap; min-width: 3rem; }
th.number { white-space: normal; }
.state { white-space: nowrap; }
.state span { font-size: 0.8125em; }
.good { color: var(--good); }
.attention { color: var(--attention); }
.bad { color: var(--bad); }
.info { color: var(--accent); }
.neutral { color: var(--neutral); }
.beside { display: grid; gap: 1rem 2.5rem; align-items: start; }
.chart { max-width: 30rem; margin-top: 0.75rem; }
@media (min-width: 60rem) {
  .beside { grid-template-columns: minmax(20rem, 30rem) minmax(0, 1fr); }
}
svg { display: block; width: 100%; height: auto; }
svg text { fill: var(--text); font-size: 12px; font-family: "Fira Sans", system-ui, sans-serif; }
svg .value { font-weight: 600; }
svg .middle, svg .onPlace { text-anchor: middle; }
svg .onPlace { fill: var(--on-bar); font-size: 10px; font-weight: 600; }
.bar, .series0 { fill: var(--bar); }
.depth1, .series3 { fill: var(--bar-3); }
.depth2, .series2 { fill: var(--bar-2); }
.series1 { fill: var(--bar-4); }
.axis { stroke: var(--border); }
.guide { stroke: var(--line); stroke-dasharray: 3 3; }
svg .guideText { fill: var(--muted); font-size: 11px; text-anchor: end; }
.land { fill: var(--land); }
.border { fill: none; stroke: var(--ground); stroke-width: 1; }
.coast { fill: none; stroke: var(--border); stroke-width: 0.75; }
.place { fill: var(--bar); stroke: var(--ground); stroke-width: 1; }
.point { fill: var(--text); }
.leader { stroke: var(--text); stroke-width: 0.75; }
@media (max-width: 40rem) {
  .facts div { grid-template-columns: 1fr; }
  table { font-size: 0.875rem; }
  th, td { padding-right: 0.75rem; max-width: 16rem; }
  tbody th { min-width: 9rem; }
}
@media (forced-colors: active) {
  .bar, .series0, .series1, .series2, .series3, .place, .land { fill: CanvasText; }
  .series1, .depth1 { fill: Highlight; }
  .series3 { fill: LinkText; }
  .land { fill: Canvas; }
  svg .onPlace { fill: Canvas; }
  .bar, .series0, .series1, .series2, .series3, .place, .land, .state { forced-color-adjust: none; }
  .state { color: CanvasText; }
}
@page { size: A4; margin: 16mm 14mm 18mm; }
@page lists { size: A4 landscape; }
@media print {
  :root {
    color-scheme: light;
    --ground: #ffffff; --sunken: #ffffff; --text: #000000; --muted: #3b4656; --line: #b6c0cd; --accent: #1a4e96;
    --good: #17643a; --attention: #7a4b00; --bad: #ae1f1f; --neutral: #455266;
    --bar: #2160b4; --bar-2: #bf5710; --bar-3: #0f7c78; --bar-4: #9c2f78; --land: #e4e9f0; --border: #77859a; --on-bar: #ffffff;
  }
  body { padding: 0; max-width: none; font-size: 10pt; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .skip { display: none; }
  .frame { overflow: visible; }
  table { width: 100%; font-size: 8.5pt; }
  thead { display: table-header-group; }
  tr, svg, h2, h3 { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
  th, td { padding-right: 0.5rem; min-width: 0; }
  .state { white-space: normal; }
  .chart { max-width: 9cm; }
  .section-lists { page: lists; }
  a { color: inherit; }
}
`;
