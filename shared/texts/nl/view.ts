// De namen van de weergaven die Weerwerk zelf aanbiedt.

import type { BuiltInViewName } from '../../views.ts';

export const view = {
  currentMunicipalities: 'Huidige gemeenten',
  servedMunicipalities: 'Gemeenten waar het programma actief is',
  overdueMilestones: 'Mijlpalen over datum',
  milestonesSoon: 'Mijlpalen binnen 30 dagen',
  runningProjects: 'Projecten in uitvoering',
  projectsNeedingAttention: 'Projecten die aandacht vragen',
  projectsPastEnd: 'Projecten voorbij hun einddatum',
  projectsWithoutContinuation: 'Projecten die binnen 180 dagen eindigen zonder borging',
  overdueAccountability: 'Verantwoording te laat',
  adviceAwaitingResponse: 'Adviezen die wachten op een reactie',
  adviceOverdue: 'Adviezen met een reactie over datum',
  adviceToPublish: 'Adviezen die nog openbaar moeten worden',
  openRequests: 'Adviesaanvragen die op antwoord wachten',
  newSignals: 'Nieuwe signalen',
  unansweredRecommendations: 'Aanbevelingen zonder reactie',
  comingMeetings: 'Komende vergaderingen',
  stalledRecommendations: 'Aanbevelingen waarvan de uitvoering achterloopt',
  overdueActions: 'Opvolgacties over datum',
  termsEnding: 'Zittingstermijnen die binnen zes maanden eindigen',
} as const satisfies { readonly [Name in BuiltInViewName]: string };
