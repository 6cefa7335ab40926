// What a short form asks of a signal and of a request: enough to find it again; the rest can wait.

export const QUICK_TYPES = ['signal', 'adviceRequest'] as const;
export type QuickType = (typeof QUICK_TYPES)[number];

/** In the order of the form. */
export const quickFields: { readonly [Type in QuickType]: readonly string[] } = {
  signal: ['name', 'date', 'councilMember', 'municipality', 'description'],
  adviceRequest: ['name', 'askedBy', 'date', 'wantedBy', 'question'],
};

export function isQuickType(name: string): name is QuickType {
  return (QUICK_TYPES as readonly string[]).includes(name);
}
