// The demo's projects with their milestones, and their links to themes, phenomena and interventions.

import type { Patch } from '../../../../shared/catalogue/catalogue.ts';
import areas from '../../../../shared/data/areas.json' with { type: 'json' };
import { DU, SPUK } from '../letter/money.ts';
import { municipalityId } from '../letter/places.ts';
import { link } from '../letter/record.ts';
import type { SeedRecord } from '../seedRecord.ts';
import { dayFrom, dayOrNull } from './calendar.ts';
import { meetingProjects } from './projects/meeting.ts';
import { outsideProjects } from './projects/outside.ts';
import { parentProjects } from './projects/parents.ts';
import { plannedProjects } from './projects/planned.ts';
import type { MilestoneRow, ProjectRow } from './projects/projectRow.ts';
import { residentProjects } from './projects/residents.ts';
import { youthProjects } from './projects/youth.ts';
import { emailOf, euros, fictional } from './record.ts';

const codesByArea = new Map(areas.map(([id, , municipality]) => [String(id), String(municipality)]));

/** All rows; a project's id counts its place in this list. */
export const projectRows: readonly ProjectRow[] = [
  ...meetingProjects,
  ...youthProjects,
  ...residentProjects,
  ...parentProjects,
  ...outsideProjects,
  ...plannedProjects,
];

/** @returns the id of a project, by its place in the list */
export function projectId(index: number): string {
  return `project:demo-${String(index + 1).padStart(3, '0')}`;
}

/**
 * @param name a made-up project's name, as other tables call it
 * @throws {Error} when no project is called that
 */
export function projectCalled(name: string): string {
  const index = projectRows.findIndex((row) => row.name === name);
  if (index === -1) throw new Error(`The demo has no project "${name}"`);
  return projectId(index);
}

/** Projects are registered in the order in which they begin. */
const codes = new Map(
  [...projectRows]
    .sort((left, right) => left.days[0] - right.days[0])
    .map((row, index) => [row, `V-${String(index + 1).padStart(3, '0')}`]),
);

/** A focus area is paid from the SPUK, a municipality outside the areas from the DU. */
function placeOf(row: ProjectRow): Patch {
  const code = codesByArea.get(row.place);
  if (code === undefined) return { instrument: DU, municipality: municipalityId(row.place) };
  return { instrument: SPUK, municipality: municipalityId(code), area: `area:${row.place}` };
}

function milestoneRecord(row: MilestoneRow, id: string, project: string, today: string): SeedRecord {
  const status = row.done === undefined ? 'planned' : 'done';
  return fictional('milestone', id, {
    name: row.name,
    project,
    status: row.dropped === true ? 'dropped' : status,
    dueDate: dayFrom(today, row.due),
    completedDate: dayOrNull(today, row.done),
    description: row.description ?? null,
  });
}

function recordsOf(row: ProjectRow, index: number, today: string): SeedRecord[] {
  const id = projectId(index);
  return [
    fictional('project', id, {
      code: codes.get(row) ?? null,
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
      tags: row.tags === undefined ? null : [...row.tags].sort(),
    }),
    ...(row.milestones ?? []).map((milestone, place) =>
      milestoneRecord(milestone, `milestone:demo-${id.slice('project:demo-'.length)}-${place + 1}`, id, today),
    ),
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
