// A made-up programme to try Weerwerk with: it comes on top of the letter's records and is never mixed with real work.

import { adviceRecords } from './demo/advices.ts';
import { councilDemoRecords } from './demo/council.ts';
import { crossLinks } from './demo/crossLinks.ts';
import { eventRecords } from './demo/events.ts';
import { interventionRecords } from './demo/interventions.ts';
import { knowledgeRecords } from './demo/knowledge.ts';
import { meetingRecords } from './demo/meetings.ts';
import { moneyDemoRecords } from './demo/money.ts';
import { noteRecords } from './demo/notes.ts';
import { organisationRecords } from './demo/organisations.ts';
import { projectRecords } from './demo/projects.ts';
import { signalRecords } from './demo/signals.ts';
import type { SeedRecord } from './seedRecord.ts';

/**
 * @param today ISO date; every date but the money's years is counted from it, so that lists always show work at hand
 * @returns the same records for the same day. The council's seats have the letter's ids: the demo fills them in
 */
export function demoSeed(today: string): readonly SeedRecord[] {
  const advices = adviceRecords(today);
  const records = [
    ...organisationRecords,
    ...interventionRecords(today),
    ...projectRecords(today),
    ...moneyDemoRecords(today),
    ...eventRecords(today),
    ...knowledgeRecords(today),
    ...noteRecords(today),
    ...councilDemoRecords(today),
    ...meetingRecords(today),
    ...advices,
    ...signalRecords(today, advices),
  ];
  return [...records, ...crossLinks(records)];
}
