// Nederlandse teksten van gemeenten en gebieden.

export const places = {
  title: 'Kaart',
} as const;
