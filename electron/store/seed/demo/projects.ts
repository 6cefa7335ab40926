// The demo's projects with their links to themes, phenomena and interventions.

import type { Patch } from '../../../../shared/catalogue/catalogue.ts';
import areas from '../../../../shared/data/areas.json' with { type: 'json' };
import { DU, SPUK } from '../letter/money.ts';
import { municipalityId } from '../letter/places.ts';
import { link } from '../letter/record.ts';
import type { SeedRecord } from '../seedRecord.ts';
import { dayFrom, dayOrNull } from './calendar.ts';
import { meetingProjects } from './projects/meeting.ts';
import type { ProjectRow } from './projects/projectRow.ts';
import { emailOf, euros, fictional } from './record.ts';

const codesByArea = new Map(areas.map(([id, , municipality]) => [String(id), String(municipality)]));

/** All rows; a project's code is its place in this list. */
export const projectRows: readonly ProjectRow[] = [...meetingProjects];

/** @returns the id of a project, by its place in the list */
export function projectId(index: number): string {
  return `project:demo-${String(index + 1).padStart(3, '0')}`;
}

/** A focus area is paid from the SPUK, a municipality outside the areas from the DU. */
function placeOf(row: ProjectRow): Patch {
  const code = codesByArea.get(row.place);
  if (code === undefined) return { instrument: DU, municipality: municipalityId(row.place) };
  return { instrument: SPUK, municipality: municipalityId(code), area: `area:${row.place}` };
}

function recordsOf(row: ProjectRow, index: number, today: string): SeedRecord[] {
  const id = projectId(index);
  return [
    fictional('project', id, {
      code: `V-${String(index + 1).padStart(3, '0')}`,
      name: row.name,
      status: row.status,
      health: row.health ?? null,
      ...placeOf(row),
      direction: `focusTheme:direction-${row.direction}`,
      implementer: row.implementer === undefined ? null : `organisation:demo-${row.implementer}`,
      startDate: dayFrom(today, row.days[0]),
      endDate: dayFrom(today, row.days[1]),
      budget: euros(row.euros),
      targetGroup: row.target,
      reachPlanned: row.planned,
      reachActual: row.reached ?? null,
      summary: row.summary,
      results: row.results ?? null,
      lastReportDate: dayOrNull(today, row.reported === undefined ? null : -row.reported),
      continuation: row.continuation ?? null,
      leadName: row.lead,
      leadEmail: emailOf(row.lead),
      tags: row.tags ?? null,
    }),
    ...row.phenomena.map((phenomenon) => link('projectPhenomenon', id, `phenomenon:${phenomenon}`)),
    ...(row.interventions ?? []).map((method) => link('projectIntervention', id, `intervention:${method}`)),
    ...(row.themes ?? []).map((theme) => link('projectFocusTheme', id, `focusTheme:${theme}`)),
    ...(row.implementer === undefined ? [] : [link('projectOrganisation', id, `organisation:demo-${row.implementer}`)]),
  ];
}

/** @param today ISO date from which the rows' days are counted */
export function projectRecords(today: string): SeedRecord[] {
  return projectRows.flatMap((row, index) => recordsOf(row, index, today));
}
