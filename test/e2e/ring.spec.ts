// Three profiles that edit the same record and pass packages round: in the end all three are the same.

import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { makePackage, mergePackage } from './support/exchange.ts';
import { launchWeerwerk, newProfile, type Weerwerk } from './support/launch.ts';
import { fill, goTo, recordForm } from './support/pages.ts';

interface Values {
  readonly [field: string]: unknown;
}

async function ask<Answer>(weerwerk: Weerwerk, name: string, input: object): Promise<Answer> {
  const result = await weerwerk.window.evaluate(
    ([procedure, asked]) =>
      (
        window as unknown as {
          weerwerk: { call: (name: string, input: object) => Promise<{ ok: boolean; value: unknown }> };
        }
      ).weerwerk.call(procedure, asked),
    [name, input] as const,
  );
  expect(result).toMatchObject({ ok: true });
  return result.value as Answer;
}

/** The first project of the letter, which every new store has. */
const PROJECT = 'project:woensel-zuid-community-builders';

async function valuesOf(weerwerk: Weerwerk): Promise<{ values: Values; conflicts: readonly { field: string }[] }> {
  return ask(weerwerk, 'records.get', { type: 'project', id: PROJECT });
}

async function edit(weerwerk: Weerwerk, field: string, text: string): Promise<void> {
  await goTo(weerwerk.window, `/list/project?view=all&record=${PROJECT}`);
  await fill(weerwerk.window, field, text);
  await weerwerk.window.keyboard.press('Control+s');
  await expect(recordForm(weerwerk.window).getByText('Niet opgeslagen')).toHaveCount(0);
}

test('three people edit one project apart, exchange in a ring, decide once, and end the same', async () => {
  test.setTimeout(300_000);
  const folder = newProfile();
  const people = await Promise.all(['Anne', 'Bram', 'Carla'].map(() => launchWeerwerk()));
  const [anne, bram, carla] = people as [Weerwerk, Weerwerk, Weerwerk];
  for (const [index, name] of ['Anne', 'Bram', 'Carla'].entries()) {
    await ask(people[index] as Weerwerk, 'session.set', { userName: name });
  }
  let packages = 0;
  const pass = async (from: Weerwerk, to: Weerwerk): Promise<void> => {
    packages += 1;
    const path = join(folder, `pakket-${packages}.zip`);
    await makePackage(from, path);
    await mergePackage(to, path);
  };

  await edit(anne, 'Naam', 'De naam van Anne');
  await edit(bram, 'Naam', 'De naam van Bram');
  await edit(carla, 'Samenvatting', 'De samenvatting van Carla');

  await pass(anne, bram);
  await pass(bram, carla);
  await pass(carla, anne);
  for (const person of [anne, carla]) {
    const { values, conflicts } = await valuesOf(person);
    expect(conflicts.map(({ field }) => field)).toEqual(['name']);
    expect(values['summary']).toBe('De samenvatting van Carla');
  }

  await edit(anne, 'Naam', 'De naam die Anne koos');
  await pass(anne, bram);
  await pass(bram, carla);
  const ends = await Promise.all(people.map(valuesOf));
  for (const { values, conflicts } of ends) {
    expect(conflicts).toEqual([]);
    expect(values).toMatchObject({ name: 'De naam die Anne koos', summary: 'De samenvatting van Carla' });
  }
  for (const person of people) await person.close();
});
