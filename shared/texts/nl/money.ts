// Nederlandse teksten van het geld in beeld.

export const money = {
  title: 'Geld in beeld',
} as const;
