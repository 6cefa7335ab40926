// What a file is by its name, and what Weerwerk opens with one press: documents and images, never a program.

import { describe, expect, it } from 'vitest';
import { canBeOpened, mediaTypeOf } from '../../../../electron/store/mediaTypes.ts';

describe('the media type', () => {
  it.each([
    ['.pdf', 'application/pdf'],
    ['.PDF', 'application/pdf'],
    ['.Jpg', 'image/jpeg'],
    ['.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    ['.onbekend', 'application/octet-stream'],
    ['', 'application/octet-stream'],
  ])('of %j is %s', (extension, type) => {
    expect(mediaTypeOf(extension)).toBe(type);
  });

  it.each(['constructor', '__proto__', 'toString'])('is not found on every object: %s', (name) => {
    expect(mediaTypeOf(name)).toBe('application/octet-stream');
    expect(canBeOpened(name)).toBe(false);
  });
});

describe('opening with one press', () => {
  it.each(['.pdf', '.DOCX', '.odt', '.png', '.csv', '.txt', '.eml'])('is for %s', (extension) => {
    expect(canBeOpened(extension)).toBe(true);
  });

  // What runs when it is opened, on one system or another, and what leads elsewhere or holds scripts.
  it.each(
    `exe com bat cmd ps1 vbs js jse wsf hta msi scr pif cpl jar lnk url desktop sh command app dmg pkg appimage deb rpm
     py html htm svg xhtml mht docm xlsm pptm xlam iso img vhd one chm reg inf scf library-ms search-ms settingcontent-ms
     application appref-ms website webloc zip`.split(/\s+/),
  )('is not for .%s', (extension) => {
    expect(canBeOpened(`.${extension}`)).toBe(false);
    expect(canBeOpened(`.${extension.toUpperCase()}`)).toBe(false);
  });

  it('is not for what has no extension', () => {
    expect(canBeOpened('')).toBe(false);
    expect(canBeOpened('.')).toBe(false);
  });
});
