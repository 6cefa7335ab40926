// The pages as a person uses them: what the tests do, in the words of the interface.

import { expect, type Locator, type Page } from '@playwright/test';

/** Every page of the program, by its address after the hash. */
export const allPages: readonly (readonly [name: string, address: string])[] = [
  ['overview', '/'],
  ['projects', '/list/project'],
  ['scenarios', '/scenarios'],
  ['a project', '/list/project?view=all&record=project:woensel-zuid-community-builders'],
  ['links of a project', '/list/project?view=all&record=project:woensel-zuid-community-builders&tab=links'],
  ['history of a project', '/list/project?view=all&record=project:woensel-zuid-community-builders&tab=history'],
  ['a new project', '/list/project?record=new'],
  ['areas', '/list/area'],
  ['municipalities', '/list/municipality'],
  ['a municipality', '/list/municipality?view=all&record=municipality:gm0772&tab=dossier'],
  ['map', '/map'],
  ['municipalities on the map', '/map?kind=municipalities&figure=awarded'],
  ['dossier of a municipality', '/dossier/municipality/municipality%3Agm0772'],
  ['dossier of an area with personal data', '/dossier/area/area%3Aeindhoven-woensel-zuid?personal=true'],
  ['recording a merger', '/merger'],
  ['the money at a glance', '/money'],
  ['the budget table', '/money?view=yearTable'],
  ['the cash schedule', '/money?view=cash'],
  ['the forecast', '/money?view=forecast'],
  ['the flow of money', '/money?view=flow'],
  ['from budget to free room', '/money?view=waterfall'],
  [
    'the money told apart',
    '/money?view=breakdown&by=municipality&lines=%7B%22figure%22%3A%22awarded%22%2C%22filter%22%3A%7B%7D%7D',
  ],
  ['instruments', '/list/instrument'],
  ['contributions', '/list/contribution'],
  ['decisions', '/list/grantDecision'],
  ['allocations', '/list/allocation'],
  ['payments', '/list/payment'],
  ['accounts', '/list/accountability'],
  ['seats', '/seats'],
  ['documents', '/documents'],
  ['register', '/register'],
  ['found in the register', '/register?text=jongeren'],
  ['calendar', '/calendar'],
  ['SiSa by municipality', '/calendar?tab=accounts'],
  ['entering amounts', '/amounts'],
  ['advice', '/list/advice'],
  ['a new advice', '/list/advice?record=new'],
  ['recording an advice', '/new-advice'],
  ['recording a signal quickly', '/quick/signal'],
  ['recommendations', '/list/recommendation'],
  ['follow-up actions', '/list/followUpAction'],
  ['council members', '/list/councilMember'],
  ['terms', '/list/term'],
  ['milestones', '/list/milestone'],
  ['events', '/list/event'],
  ['interventions', '/list/intervention'],
  ['knowledge', '/list/knowledgeItem'],
  ['programme', '/list/programme'],
  ['attachments of a project', '/list/project?view=all&record=project:woensel-zuid-community-builders&tab=attachments'],
  ['all attachments', '/list/attachment'],
  ['exchange', '/exchange'],
  ['comparing', '/compare'],
  ['erasing', '/erasure'],
  ['reading in a table', '/sheets'],
  ['what is to be decided', '/conflicts'],
  ['findings', '/conflicts?tab=findings'],
  ['what changed', '/changes'],
  ['settings', '/settings'],
  ['about', '/about'],
  ['keyboard', '/keyboard'],
];

/** Goes to a page by its address and waits until it is there. */
export async function goTo(window: Page, address: string): Promise<void> {
  await window.evaluate((hash) => {
    location.hash = hash;
  }, address);
  await expect(window.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(window.getByRole('progressbar')).toHaveCount(0);
}

/** The form of the record that is open beside the list. */
export function recordForm(window: Page): Locator {
  return window.getByRole('form').or(window.locator('form')).first();
}

/** Fills a text field of the open record. */
export async function fill(window: Page, label: string, value: string): Promise<void> {
  await recordForm(window).getByRole('textbox', { name: label }).first().fill(value);
}

/** Chooses in a select field of the open record. */
export async function choose(window: Page, label: string, option: string): Promise<void> {
  await recordForm(window).getByRole('button', { name: label }).first().click();
  await window.getByRole('option', { name: option, exact: true }).click();
}
