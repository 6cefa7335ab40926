// The dossier of one place: everything that somebody takes to a working visit, gathered from the store.

import type { ParsedInput } from '../../../shared/contract/contract.ts';
import type { Dossier, MunicipalityFigure } from '../../../shared/contract/places.ts';
import { WeerwerkError } from '../../../shared/errors.ts';
import { isUndivided, predecessorsOf } from '../../../shared/places/divisions.ts';
import { type Connection, query } from '../connection.ts';
import { dossierMoney } from './dossierMoney.ts';
import {
  type DossierScope,
  dossierAccounts,
  dossierAdvice,
  dossierAreas,
  dossierContacts,
  dossierDocuments,
  dossierEvents,
  dossierNotes,
  dossierProjects,
} from './dossierRecords.ts';
import { allMunicipalities, linkTo, placementsIn, type StoredMunicipality, yearsOf } from './municipalities.ts';

interface Place {
  readonly name: string;
  readonly municipality: StoredMunicipality;
}

function placeOf(
  connection: Connection,
  municipalities: readonly StoredMunicipality[],
  { type, id }: ParsedInput<'places.dossier'>,
): Place {
  const findMunicipality = (wanted: string | null): StoredMunicipality => {
    const found = municipalities.find((one) => one.id === wanted);
    if (!found) throw new WeerwerkError({ code: 'notFound', detail: id });
    return found;
  };
  if (type === 'municipality') {
    const municipality = findMunicipality(id);
    return { name: municipality.name, municipality };
  }
  const area = connection.first(
    query.selectFrom('area').select(['name', 'municipality']).where('id', '=', id).where('deleted', '=', 0),
  );
  if (!area) throw new WeerwerkError({ code: 'notFound', detail: id });
  return { name: area.name ?? '', municipality: findMunicipality(area.municipality) };
}

/**
 * @param request the place, the division whose predecessors are counted in (null for none), and whether with personal data
 * @param today ISO date
 * @throws {WeerwerkError} `notFound`, also for an area of which the municipality is gone
 */
export function dossierOf(connection: Connection, request: ParsedInput<'places.dossier'>, today: string): Dossier {
  const { type, id, division, personal } = request;
  const municipalities = allMunicipalities(connection);
  const { name, municipality } = placeOf(connection, municipalities, request);
  const placements = placementsIn(municipalities, division);
  const placement = placements.get(municipality.id);
  const counted =
    type === 'municipality'
      ? municipalities.filter((one) => placements.get(one.id)?.under === id || one.id === id)
      : [];
  const ids = type === 'municipality' ? counted.map((one) => one.id) : [id];
  const scope: DossierScope = {
    column: type,
    ids,
    municipalities: type === 'municipality' ? ids : [municipality.id],
    personal,
    today,
  };
  const byCode = new Map(municipalities.map((one) => [one.code, one]));
  const successors = municipality.successorCodes.map((code) => ({ code, found: byCode.get(code) }));
  const under = municipalities.find((one) => one.id === placement?.under && one.id !== municipality.id);

  const projects = dossierProjects(connection, scope);
  const advice = dossierAdvice(connection, scope);
  const accounts = dossierAccounts(connection, scope);
  const contacts = dossierContacts(connection, scope);
  const notes = dossierNotes(connection, scope);
  const events = dossierEvents(connection, scope);
  const documents = dossierDocuments(connection, scope);
  return {
    asOfDate: today,
    type,
    id,
    name,
    municipality: linkTo(municipality),
    province: municipality.province,
    predecessors: predecessorsOf(municipalities, municipality).map(linkTo),
    successors: successors.flatMap(({ found }) => (found ? [linkTo(found)] : [])),
    unknownSuccessors: successors.flatMap(({ code, found }) => (found ? [] : [code])),
    countedUnder: type === 'municipality' && under ? linkTo(under) : null,
    undivided:
      placement && isUndivided(placement) ? (placement.kind as Exclude<MunicipalityFigure['undivided'], null>) : null,
    includes: counted.filter((one) => one.id !== id).map(linkTo),
    divisions: yearsOf(connection, municipalities, today).divisions,
    ...dossierMoney(connection, scope),
    areas: type === 'municipality' ? dossierAreas(connection, scope) : [],
    projects: projects.rows,
    advice: advice.rows,
    accounts: accounts.rows,
    contacts: contacts.rows,
    notes: notes.rows,
    events: events.rows,
    documents: documents.rows,
    leftOut: [projects, advice, accounts, contacts, notes, events, documents].reduce(
      (sum, { leftOut }) => sum + leftOut,
      0,
    ),
  };
}
