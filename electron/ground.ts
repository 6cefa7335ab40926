// The colour of the window before its page has painted: the pages' own background, so that opening does not flash.

/** The same as `--background` in the theme's tokens. */
export const GROUND = { light: '#f4f6fa', dark: '#0e141d' } as const;
