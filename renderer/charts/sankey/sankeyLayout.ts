// Where the places of a flow stand and how its bands run. The drawing is d3-sankey's; here are the columns and the room.

import { sankey, sankeyLinkHorizontal } from 'd3-sankey';
import { fitText, textWidth } from '../parts/textWidth.ts';
import type { SankeyLinkInput, SankeyNodeInput } from './sankeyFlow.ts';

export const SANKEY_FONT_SIZE = 13;
const NODE_WIDTH = 12;
const LABEL_GAP = 6;
/** Between two places: a label is never higher than this, so labels never overlap, however thin their places. */
const NODE_PADDING = 18;
/** Height of the bands together, at least, in the column with most places. */
const FLOW_HEIGHT = 260;
/** What the labels outside the first and last column may take of the width. */
const LABEL_SHARE = 0.2;
const MARGIN = 4;

export interface PlacedNode extends SankeyNodeInput {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly text: { readonly x: number; readonly y: number; readonly anchor: 'start' | 'end'; readonly shown: string };
}

export interface PlacedLink extends SankeyLinkInput {
  /** The middle line of the band. */
  readonly path: string;
  readonly thickness: number;
  /** Half way, for a tooltip. */
  readonly x: number;
  readonly y: number;
}

export interface SankeyDrawing {
  readonly nodes: readonly PlacedNode[];
  readonly links: readonly PlacedLink[];
  readonly height: number;
}

interface NodeData {
  id: string;
  layer: number;
}

/**
 * d3-sankey counts columns by the longest chain of links; where a flow has none through all columns, this one has, and
 * is not drawn.
 */
function spine(columns: number): { nodes: NodeData[]; links: { source: string; target: string; value: number }[] } {
  const nodes = Array.from({ length: columns }, (_, layer) => ({ id: `\u0000${layer}`, layer }));
  const links = nodes
    .slice(1)
    .map(({ id }, index) => ({ source: `\u0000${index}`, target: id, value: Number.MIN_VALUE }));
  return { nodes, links };
}

function longestChain(links: readonly SankeyLinkInput[], layerOf: ReadonlyMap<string, number>): number {
  const depth = new Map<string, number>();
  for (const { from, to } of links.toSorted((a, b) => (layerOf.get(a.from) ?? 0) - (layerOf.get(b.from) ?? 0))) {
    depth.set(to, Math.max(depth.get(to) ?? 0, (depth.get(from) ?? 0) + 1));
  }
  return Math.max(0, ...depth.values());
}

/**
 * @param width pixels there are
 * @returns the places with their labels and the bands between them, and the height that they take
 */
export function sankeyLayout(
  nodes: readonly SankeyNodeInput[],
  links: readonly SankeyLinkInput[],
  width: number,
): SankeyDrawing {
  if (nodes.length === 0) return { nodes: [], links: [], height: 0 };
  const columns = [...new Set(nodes.map(({ column }) => column))].toSorted((a, b) => a - b);
  const layerOf = new Map(nodes.map(({ id, column }) => [id, columns.indexOf(column)]));
  const known = links.filter(({ from, to, value }) => value > 0 && layerOf.has(from) && layerOf.has(to));
  const crowd = Math.max(...columns.map((column) => nodes.filter((node) => node.column === column).length));
  const height = FLOW_HEIGHT + crowd * NODE_PADDING;
  const roomFor = (column: number | undefined): number => {
    const widths = nodes
      .filter((node) => node.column === column)
      .map(({ label }) => textWidth(label, SANKEY_FONT_SIZE) + LABEL_GAP + MARGIN);
    return Math.min(Math.max(0, ...widths), width * LABEL_SHARE);
  };
  const left = columns.length > 1 ? roomFor(columns[0]) : MARGIN;
  const right = roomFor(columns.at(-1));

  const bones = longestChain(known, layerOf) < columns.length - 1 ? spine(columns.length) : { nodes: [], links: [] };
  const laidOut = sankey<NodeData, { id: string }>()
    .nodeId(({ id }) => id)
    .nodeAlign((node) => node.layer)
    .nodeWidth(NODE_WIDTH)
    .nodePadding(NODE_PADDING)
    .extent([
      [left, MARGIN],
      [width - right, height - MARGIN],
    ])({
    nodes: [...nodes.map(({ id }) => ({ id, layer: layerOf.get(id) ?? 0 })), ...bones.nodes],
    links: [
      ...known.map(({ id, from, to, value }) => ({ id, source: from, target: to, value })),
      ...bones.links.map((link) => ({ ...link, id: '' })),
    ],
  });

  const drawLink = sankeyLinkHorizontal<NodeData, { id: string }>();
  const gap = columns.length > 1 ? (width - left - right - NODE_WIDTH) / (columns.length - 1) : width - right - left;
  const last = columns.length - 1;
  return {
    height,
    nodes: nodes.flatMap((node) => {
      const at = laidOut.nodes.find(({ id }) => id === node.id);
      if (!at) return [];
      const { x0 = 0, x1 = 0, y0 = 0, y1 = 0 } = at;
      const layer = layerOf.get(node.id) ?? 0;
      const isFirst = layer === 0 && last > 0;
      const room = isFirst ? left : layer === last ? right : gap - NODE_WIDTH - LABEL_GAP * 2;
      return {
        ...node,
        x: x0,
        y: y0,
        width: x1 - x0,
        height: Math.max(y1 - y0, 1),
        text: {
          x: isFirst ? x0 - LABEL_GAP : x1 + LABEL_GAP,
          y: (y0 + y1) / 2,
          anchor: isFirst ? ('end' as const) : ('start' as const),
          shown: fitText(node.label, SANKEY_FONT_SIZE, Math.max(room - LABEL_GAP, SANKEY_FONT_SIZE)),
        },
      };
    }),
    links: known.flatMap((link) => {
      const at = laidOut.links.find(({ id }) => id === link.id);
      if (!at || typeof at.source !== 'object' || typeof at.target !== 'object') return [];
      return {
        ...link,
        path: drawLink(at) ?? '',
        thickness: Math.max(at.width ?? 0, 1),
        x: ((at.source.x1 ?? 0) + (at.target.x0 ?? 0)) / 2,
        y: ((at.y0 ?? 0) + (at.y1 ?? 0)) / 2,
      };
    }),
  };
}
