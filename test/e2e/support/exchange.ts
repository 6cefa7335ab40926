// Making and merging packages in the real program, as a person does.

import { expect } from '@playwright/test';
import type { Weerwerk } from './launch.ts';
import { goTo } from './pages.ts';

/** Stands in for the operating system's own file dialogs, which no test can press. */
export async function answerDialogs(weerwerk: Weerwerk, path: string): Promise<void> {
  await weerwerk.app.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: chosen });
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
  }, path);
}

/** Makes an ordinary package of everything. */
export async function makePackage(weerwerk: Weerwerk, path: string): Promise<void> {
  const { window } = weerwerk;
  await answerDialogs(weerwerk, path);
  await goTo(window, '/exchange');
  await window.getByRole('tab', { name: 'Pakket maken' }).click();
  await window.getByRole('button', { name: 'Nakijken wat meegaat' }).click();
  await window.getByRole('button', { name: /Pakket bewaren/ }).click();
  await expect(window.getByText(/Pakket gemaakt/)).toBeVisible();
}

/** Opens a package and merges it; says that the sender is trusted where that is asked. */
export async function mergePackage(weerwerk: Weerwerk, path: string): Promise<void> {
  const { window } = weerwerk;
  await answerDialogs(weerwerk, path);
  await goTo(window, '/exchange');
  await window.getByRole('tab', { name: 'Inlezen' }).click();
  await window.getByRole('button', { name: /Pakket openen/ }).click();
  const merge = window.getByRole('button', { name: 'Samenvoegen', exact: true });
  await expect(merge).toBeVisible();
  const trust = window.getByText(/Ik heb de vingerafdruk gecontroleerd/);
  if (await trust.isVisible()) await trust.click();
  await merge.click();
  await expect(window.getByText(/Samengevoegd:/)).toBeVisible();
}
