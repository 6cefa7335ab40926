// Where the names on the map stand: the most important first, each where it covers no other name or circle.

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
}

const TEXT_HEIGHT = 14;
/** From the top of the text's box to its base line. */
const BASELINE = 11;
const GAP = 4;

/** The places around a circle to try, the most readable first. */
function candidates({ x, y, radius, textWidth }: LabelledCircle): Rectangle[] {
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
  const placed: PlacedLabel[] = [];
  for (const circle of circles) {
    const free = candidates(circle).find(
      (box) =>
        isInside(box, frame) &&
        !occupied.some((other) => overlaps(box, other)) &&
        !circles.some((other) => other !== circle && overlapsCircle(box, other)),
    );
    if (!free) continue;
    occupied.push(free);
    placed.push({ id: circle.id, x: free.x, y: free.y + BASELINE });
  }
  return placed;
}
