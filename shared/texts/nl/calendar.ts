// Nederlandse teksten van de verantwoordingskalender.

export const calendar = {
  title: 'Verantwoordingskalender',
} as const;
