// The hatching of regions: the more lines, the larger the figure, so that colour is not all that tells classes apart.

interface RegionPatternsProps {
  /** Makes the names unique on a page. */
  readonly prefix: string;
}

/** Pixels between the lines of each class, the smallest figures first; the first has none. */
const SPACING = [null, 12, 8, 5.5, 3.5] as const;

/** @returns the address of a pattern for `fill`; `none` for a class without lines */
export function patternOf(prefix: string, index: number): string {
  return SPACING[index] == null ? 'none' : `url(#${prefix}-class-${index})`;
}

/** @returns the address of the pattern for what is not filled in */
export function unknownPattern(prefix: string): string {
  return `url(#${prefix}-unknown)`;
}

export function RegionPatterns({ prefix }: RegionPatternsProps) {
  return (
    <defs>
      {SPACING.map((spacing, index) =>
        spacing === null ? null : (
          <pattern
            // biome-ignore lint/suspicious/noArrayIndexKey: a class is its place
            key={index}
            id={`${prefix}-class-${index}`}
            width={spacing}
            height={spacing}
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <path className="chart-region-line" d={`M0,0V${spacing}`} />
          </pattern>
        ),
      )}
      <pattern id={`${prefix}-unknown`} width={6} height={6} patternUnits="userSpaceOnUse">
        <circle className="chart-region-dot" cx={2} cy={2} r={0.8} />
      </pattern>
    </defs>
  );
}
