// Where the names on the map stand: the most important first, each where it covers no other name or circle. First all
// that fit beside their circle, then the others farther off with a line to it.

/** In pixels. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface LabelledCircle {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** The name's width. */
  readonly textWidth: number;
}

export interface PlacedLabel {
  readonly id: string;
  /** Where the text begins, and its base line. */
  readonly x: number;
  readonly y: number;
  /** The line to the circle, for a name that does not stand beside it. */
  readonly leader?: { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number };
}

const TEXT_HEIGHT = 14;
/** From the top of the text's box to its base line. */
const BASELINE = 11;
const GAP = 4;
/** A name stays farther from other circles than from its own: otherwise it seems to belong to them. */
const GAP_TO_OTHERS = 7;

/** The places around a circle to try, the most readable first. */
function besideCircle({ x, y, radius, textWidth }: LabelledCircle): Rectangle[] {
  const box = { width: textWidth, height: TEXT_HEIGHT };
  const beside = radius + GAP;
  // At 45 degrees a label may come nearer: the circle bends away from its corner.
  const slant = radius * Math.SQRT1_2 + GAP / 2;
  const middle = y - TEXT_HEIGHT / 2;
  return [
    { ...box, x: x + beside, y: middle },
    { ...box, x: x - beside - textWidth, y: middle },
    { ...box, x: x + slant, y: y - slant - TEXT_HEIGHT },
    { ...box, x: x + slant, y: y + slant },
    { ...box, x: x - slant - textWidth, y: y - slant - TEXT_HEIGHT },
    { ...box, x: x - slant - textWidth, y: y + slant },
    { ...box, x: x - textWidth / 2, y: y - beside - TEXT_HEIGHT },
    { ...box, x: x - textWidth / 2, y: y + beside },
  ];
}

/** Pixels from the circle's edge to a name with a line, and how many directions are tried. */
const LEADER_LENGTHS = [14, 26, 40, 56];
const DIRECTIONS = 16;

interface LeaderPlace {
  readonly box: Rectangle;
  readonly leader: { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number };
}

/** The places farther off, the shortest lines first. */
function awayFromCircle({ x, y, radius, textWidth }: LabelledCircle): LeaderPlace[] {
  return LEADER_LENGTHS.flatMap((length) =>
    Array.from({ length: DIRECTIONS }, (_, direction) => {
      const angle = (2 * Math.PI * direction) / DIRECTIONS;
      const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
      const leader = {
        x1: x + cos * radius,
        y1: y + sin * radius,
        x2: x + cos * (radius + length),
        y2: y + sin * (radius + length),
      };
      // The line ends at the side of the name that faces the circle: its middle, or a corner's height off it.
      const boxX = cos > 0.3 ? leader.x2 + 3 : cos < -0.3 ? leader.x2 - 3 - textWidth : leader.x2 - textWidth / 2;
      const boxY = leader.y2 - TEXT_HEIGHT / 2 + (Math.abs(cos) > 0.3 ? 0 : Math.sign(sin) * (TEXT_HEIGHT / 2 + 1));
      return { box: { x: boxX, y: boxY, width: textWidth, height: TEXT_HEIGHT }, leader };
    }),
  );
}

/** @returns points along a line, close enough together to see what it crosses */
function pointsOf({ x1, y1, x2, y2 }: LeaderPlace['leader']): Rectangle[] {
  const steps = Math.ceil(Math.hypot(x2 - x1, y2 - y1) / 4);
  return Array.from({ length: steps }, (_, step) => {
    const part = (step + 1) / steps;
    return { x: x1 + (x2 - x1) * part - 1, y: y1 + (y2 - y1) * part - 1, width: 2, height: 2 };
  });
}

/** @returns whether two rectangles cover each other */
export function overlaps(a: Rectangle, b: Rectangle): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** @returns whether a rectangle and a circle cover each other */
export function overlapsCircle(box: Rectangle, circle: { x: number; y: number; radius: number }): boolean {
  const dx = circle.x - Math.min(Math.max(circle.x, box.x), box.x + box.width);
  const dy = circle.y - Math.min(Math.max(circle.y, box.y), box.y + box.height);
  return dx * dx + dy * dy < circle.radius * circle.radius;
}

function isInside(box: Rectangle, frame: Rectangle): boolean {
  return (
    box.x >= frame.x &&
    box.y >= frame.y &&
    box.x + box.width <= frame.x + frame.width &&
    box.y + box.height <= frame.y + frame.height
  );
}

/**
 * Places names greedily; a name without a free place is left out.
 *
 * @param circles the most important first
 * @param frame the visible part: names do not leave it
 * @param taken where no name may come, such as the legend
 */
export function placeLabels(
  circles: readonly LabelledCircle[],
  frame: Rectangle,
  taken: readonly Rectangle[] = [],
): PlacedLabel[] {
  const occupied = [...taken];
  const placed = new Map<string, PlacedLabel>();
  const isFree = (box: Rectangle, own: LabelledCircle, gap: number) =>
    isInside(box, frame) &&
    !occupied.some((other) => overlaps(box, other)) &&
    !circles.some((other) => other !== own && overlapsCircle(box, { ...other, radius: other.radius + gap }));

  for (const circle of circles) {
    const box = besideCircle(circle).find((place) => isFree(place, circle, GAP_TO_OTHERS));
    if (!box) continue;
    occupied.push(box);
    placed.set(circle.id, { id: circle.id, x: box.x, y: box.y + BASELINE });
  }
  for (const circle of circles) {
    if (placed.has(circle.id)) continue;
    const away = awayFromCircle(circle).find(
      ({ box, leader }) =>
        isFree(box, circle, GAP_TO_OTHERS) && pointsOf(leader).every((point) => isFree(point, circle, 0)),
    );
    if (!away) continue;
    const { box, leader } = away;
    occupied.push(box, ...pointsOf(leader));
    placed.set(circle.id, { id: circle.id, x: box.x, y: box.y + BASELINE, leader });
  }
  return circles.flatMap(({ id }) => placed.get(id) ?? []);
}
