// Nederlandse teksten van de scenario’s.

export const scenarios = {
  title: 'Scenario’s na 2025',
} as const;
