// Scenarios side by side: what each costs by year, and how much of the running work it touches.

import { OUTLOOKS } from '../../../shared/catalogue/types/outlook.ts';
import type {
  Affected,
  Outlook,
  ScenarioChoice,
  ScenarioComparison,
  ScenarioLineView,
  ScenarioView,
} from '../../../shared/contract/scenarios.ts';
import { MOST_COMPARED } from '../../../shared/contract/scenarios.ts';
import { costInYear, costsByYear, type LineAssumptions } from '../../../shared/money/scenarioCost.ts';
import { type Connection, query } from '../connection.ts';
import { titlesOf } from '../titles.ts';

interface ScenarioRow extends ScenarioChoice {
  readonly startYear: number;
  readonly endYear: number;
  readonly assumptions: string | null;
  readonly description: string | null;
}

interface LineRow extends LineAssumptions {
  readonly id: string;
  readonly name: string | null;
  readonly scenario: string;
  readonly instrument: string | null;
  readonly project: string | null;
  readonly organisation: string | null;
  readonly assumptions: string | null;
  readonly kept: string | null;
  readonly lost: string | null;
}

/** A scenario that came without its years (a newer version, a package by hand) counts for none. */
function scenariosIn(connection: Connection): ScenarioRow[] {
  const rows = connection.all(
    query
      .selectFrom('scenario')
      .select(['id', 'name', 'outlook', 'status', 'startYear', 'endYear', 'assumptions', 'description'])
      .where('deleted', '=', 0)
      .orderBy('startYear')
      .orderBy('name'),
  );
  return rows.flatMap(({ name, outlook, startYear, endYear, ...rest }) =>
    startYear === null || endYear === null || startYear > endYear
      ? []
      : [{ ...rest, name: name ?? '', outlook: isOutlook(outlook) ? outlook : 'continue', startYear, endYear }],
  );
}

function isOutlook(value: string | null): value is Outlook {
  return OUTLOOKS.some((outlook) => outlook === value);
}

function linesOf(connection: Connection, scenarios: readonly string[]): LineRow[] {
  if (scenarios.length === 0) return [];
  const rows = connection.all(
    query
      .selectFrom('scenarioLine')
      .select(['id', 'name', 'scenario', 'instrument', 'project', 'organisation', 'outlook', 'startYear', 'endYear'])
      .select(['yearlyCost', 'growth', 'assumptions', 'kept', 'lost'])
      .where('deleted', '=', 0)
      .where('scenario', 'in', [...scenarios])
      .orderBy('name'),
  );
  return rows.map((row) => ({ ...row, scenario: row.scenario ?? '' }));
}

const RUNNING = `p.deleted = 0 and p.status in ('idea', 'preparation', 'running')`;

/** What a line that names a project touches is that project; one that names an instrument all that runs by it. */
function affectedBy(connection: Connection, lines: readonly LineRow[]): Affected[] {
  return OUTLOOKS.flatMap((outlook): Affected[] => {
    const own = lines.filter((line) => line.outlook === outlook);
    const projects = own.flatMap(({ project }) => project ?? []);
    const instruments = own.flatMap(({ project, instrument }) => (project === null ? (instrument ?? []) : []));
    if (projects.length + instruments.length === 0) return [];
    const found = connection
      .prepare(
        `select count(*) as projects, count(distinct p.municipality) as municipalities, sum(p."reachActual") as reach
         from project p where ${RUNNING}
           and (p.id in (select value from json_each(?)) or p.instrument in (select value from json_each(?)))`,
      )
      .get(JSON.stringify(projects), JSON.stringify(instruments)) as Omit<Affected, 'outlook'>;
    return [{ outlook, ...found }];
  });
}

function missingOf(line: LineRow): ScenarioLineView['missing'] {
  const missing: ScenarioLineView['missing'][number][] = [];
  if (line.yearlyCost === null && line.outlook !== 'stop') missing.push('yearlyCost');
  if (line.outlook === 'handOver' && line.organisation === null) missing.push('organisation');
  if (line.outlook === 'stop' && line.lost === null) missing.push('lost');
  if (line.outlook !== 'stop' && line.kept === null) missing.push('kept');
  return missing;
}

/** Titles of everything that lines name, by id. */
function titlesIn(connection: Connection, lines: readonly LineRow[]): ReadonlyMap<string, string> {
  const ids = (of: 'instrument' | 'project' | 'organisation') => [...new Set(lines.flatMap((line) => line[of] ?? []))];
  return new Map([
    ...titlesOf(connection, 'instrument', ids('instrument')),
    ...titlesOf(connection, 'project', ids('project')),
    ...titlesOf(connection, 'organisation', ids('organisation')),
  ]);
}

function lineView(
  line: LineRow,
  scenario: ScenarioRow,
  years: readonly number[],
  titles: ReadonlyMap<string, string>,
): ScenarioLineView {
  const type = line.project === null ? 'instrument' : 'project';
  const subject = line[type];
  return {
    id: line.id,
    name: line.name ?? '',
    outlook: isOutlook(line.outlook) ? line.outlook : null,
    subject: subject === null ? null : { type, id: subject, title: titles.get(subject) ?? '' },
    receiver: line.organisation === null ? null : (titles.get(line.organisation) ?? ''),
    costs: years.map((year) => costInYear(line, scenario, year)),
    assumptions: line.assumptions,
    kept: line.kept,
    lost: line.lost,
    missing: missingOf(line),
  };
}

/**
 * @param ids which scenarios, in their order; the first few when left out. Those that are not here are left out
 * @param today ISO date
 */
export function compareScenarios(
  connection: Connection,
  ids: readonly string[] | undefined,
  today: string,
): ScenarioComparison {
  const all = scenariosIn(connection);
  const byId = new Map(all.map((scenario) => [scenario.id, scenario]));
  const chosen = (ids ?? all.slice(0, MOST_COMPARED).map(({ id }) => id)).flatMap((id) => byId.get(id) ?? []);
  const first = Math.min(...chosen.map(({ startYear }) => startYear));
  const last = Math.max(...chosen.map(({ endYear }) => endYear));
  const years = chosen.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const lines = linesOf(
    connection,
    chosen.map(({ id }) => id),
  );
  const titles = titlesIn(connection, lines);
  const scenarios = chosen.map((scenario): ScenarioView => {
    const own = lines.filter((line) => line.scenario === scenario.id);
    const costs = costsByYear(own, scenario, years);
    return {
      ...scenario,
      years: costs,
      total: costs.reduce((sum, { cost }) => sum + cost, 0),
      lines: own.map((line) => lineView(line, scenario, years, titles)),
      affected: affectedBy(connection, own),
    };
  });
  const choices = all.map(({ id, name, outlook, status }): ScenarioChoice => ({ id, name, outlook, status }));
  return { asOfDate: today, choices, years, scenarios };
}
