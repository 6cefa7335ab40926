// Dutch words inside amounts, sizes and days; used by shared/format, also outside the interface.

export const format = {
  thousand: 'dzd',
  million: 'mln',
  billion: 'mld',
  atLeast: 'ruim {{amount}}',
  today: 'vandaag',
  tomorrow: 'morgen',
  inDays: 'over {{count}} dagen',
  overdue_one: '{{count}} dag te laat',
  overdue_other: '{{count}} dagen te laat',
} as const;
