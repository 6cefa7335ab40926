// Addresses of lists and records as plain links, for charts and tables that know nothing of the router.

import { defaultStringifySearch } from '@tanstack/react-router';
import type { RecordTypeName } from '../../shared/catalogue/catalogue.ts';
import { type BuiltInViewName, builtInViews } from '../../shared/views.ts';
import type { ChangesAddress } from '../pages/changes/changesAddress.ts';
import type { ConflictAddress } from '../pages/conflicts/conflictAddress.ts';
import type { MoneyAddress } from '../pages/money/moneyAddress.ts';
import type { NewAdviceAddress } from '../pages/newAdvice/newAdviceAddress.ts';
import type { DossierAddress, DossierType } from '../pages/places/dossier/dossierAddress.ts';
import type { MapAddress } from '../pages/places/map/mapAddress.ts';
import type { MergerAddress } from '../pages/places/merger/mergerAddress.ts';
import type { ListAddress } from '../records/listAddress.ts';

/** @returns the address of a type's list */
export function listHref(type: RecordTypeName, address: ListAddress = {}): string {
  return `#/list/${type}${defaultStringifySearch(address)}`;
}

/** @returns the address of the list behind a built-in view */
export function viewHref(view: BuiltInViewName): string {
  return listHref(builtInViews[view].type, { view });
}

/** @returns the address of a record, open beside the list of all of its type */
export function recordHref(type: RecordTypeName, id: string): string {
  return listHref(type, { view: 'all', record: id });
}

/** @returns the address of what waits for a decision, at one question */
export function conflictsHref(address: ConflictAddress = {}): string {
  return `#/conflicts${defaultStringifySearch(address)}`;
}

/** @returns the address of what changed in a period */
export function changesHref(address: ChangesAddress = {}): string {
  return `#/changes${defaultStringifySearch(address)}`;
}

/** @returns the address of a view of the money */
export function moneyHref(address: MoneyAddress = {}): string {
  return `#/money${defaultStringifySearch(address)}`;
}

/** @returns the address of the form for a whole advice */
export function newAdviceHref(address: NewAdviceAddress = {}): string {
  return `#/new-advice${defaultStringifySearch(address)}`;
}

/** @returns the address of the map, with a place chosen or a figure shown */
export function mapHref(address: MapAddress = {}): string {
  return `#/map${defaultStringifySearch(address)}`;
}

/** @returns the address of the page of a meeting */
export function meetingHref(id: string): string {
  return `#/meeting/${encodeURIComponent(id)}`;
}

/** @returns the address of the dossier of a municipality or an area */
export function dossierHref(type: DossierType, id: string, address: DossierAddress = {}): string {
  return `#/dossier/${type}/${encodeURIComponent(id)}${defaultStringifySearch(address)}`;
}

/** @returns the address of the page on which a merger is recorded */
export function mergerHref(address: MergerAddress = {}): string {
  return `#/merger${defaultStringifySearch(address)}`;
}
