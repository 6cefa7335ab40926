// Dutch words of texts of several paragraphs: reading them, writing them, pasting into them.

export const markdown = {
  image: '[afbeelding: {{description}}]',
  table: 'Tabel in de tekst',
  done: 'Gedaan',
  notDone: 'Nog niet gedaan',
} as const;
