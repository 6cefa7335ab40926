// The one window: made hidden with the theme's colour, shown when its page is ready, closed with its place remembered.

import { BrowserWindow, nativeTheme, screen } from 'electron';
import { START_PAGE } from './assets.ts';
import { GROUND } from './ground.ts';
import { readJsonSync, writeJsonSync } from './jsonFile.ts';
import { type Log, originOf } from './log.ts';
import { fitWindowState, MINIMUM_SIZE, type WindowState } from './windowState.ts';

/** When the page does not report itself within this time after its first paint, it is shown as it is. Milliseconds. */
const PATIENCE = 3_000;

interface WindowNeeds {
  readonly preload: string;
  /** Where the window's place is kept. */
  readonly stateFile: string;
  readonly development: boolean;
  readonly log: Log;
}

export interface MainWindow {
  readonly window: BrowserWindow;
  /** Shows the window unless it is there already. */
  show(): void;
  /** Brings the window to the front: what a second start means. */
  focus(): void;
}

export function createWindow({ preload, stateFile, development, log }: WindowNeeds): MainWindow {
  const state = fitWindowState(readJsonSync(stateFile), workAreas());
  const window = new BrowserWindow({
    ...state.bounds,
    minWidth: MINIMUM_SIZE.width,
    minHeight: MINIMUM_SIZE.height,
    title: 'Weerwerk',
    show: false,
    backgroundColor: ground(),
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: true,
      devTools: development,
      zoomFactor: state.zoom,
    },
  });

  function show(): void {
    if (window.isDestroyed() || window.isVisible()) return;
    if (state.maximized) window.maximize();
    window.show();
  }

  const onTheme = () => window.setBackgroundColor(ground());
  nativeTheme.on('updated', onTheme);
  window.on('closed', () => nativeTheme.off('updated', onTheme));
  window.on('close', () => saveStateSync(window, stateFile, log));
  window.once('ready-to-show', () => {
    const timer = setTimeout(show, PATIENCE);
    window.once('show', () => clearTimeout(timer));
    window.once('closed', () => clearTimeout(timer));
  });
  window.loadURL(START_PAGE).catch((error: unknown) => log.error('window.notLoaded', originOf(error)));

  return {
    window,
    show,
    focus: () => {
      if (window.isMinimized()) window.restore();
      show();
      window.focus();
    },
  };
}

function ground(): string {
  return nativeTheme.shouldUseDarkColors ? GROUND.dark : GROUND.light;
}

function workAreas() {
  const primary = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter((display) => display.id !== primary.id);
  return [primary.workArea, ...others.map((display) => display.workArea)] as const;
}

/** A window that cannot be remembered must still close. */
function saveStateSync(window: BrowserWindow, file: string, log: Log): void {
  const state: WindowState = {
    bounds: window.getNormalBounds(),
    maximized: window.isMaximized(),
    zoom: window.webContents.getZoomFactor(),
  };
  try {
    writeJsonSync(file, state);
  } catch (error) {
    log.warn('window.stateNotSaved', originOf(error));
  }
}
