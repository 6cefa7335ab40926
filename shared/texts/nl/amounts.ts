// Nederlandse teksten van het invoeren van bedragen.

export const amounts = {
  title: 'Bedragen invoeren',
} as const;
