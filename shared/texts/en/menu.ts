// The menu bar and the menu under the right mouse button.

import type { menu as nl } from '../nl/menu.ts';
import type { Texts } from '../texts.ts';

export const menu: Texts<typeof nl> = {
  file: '&File',
  new: '&New',
  save: '&Save',
  import: '&Read a data package…',
  export: 'Make a &data package…',
  settings: 'Se&ttings',
  quit: '&Quit',
  edit: '&Edit',
  undo: '&Undo',
  redo: '&Redo',
  cut: 'Cu&t',
  copy: '&Copy',
  paste: '&Paste',
  selectAll: 'Select &all',
  view: '&View',
  zoomIn: 'Zoom &in',
  zoomOut: 'Zoom &out',
  resetZoom: '&Actual size',
  fullScreen: '&Full screen',
  reload: 'Re&load window',
  developerTools: '&Developer tools',
  go: '&Go to',
  palette: '&Record or command…',
  find: '&Search in this list',
  help: '&Help',
  keyboard: '&Keyboard shortcuts',
  about: '&About Weerwerk',
  hide: 'Hide Weerwerk',
  hideOthers: 'Hide others',
  showAll: 'Show all',
  addToDictionary: 'Add to dictionary',
};
