// Dutch words of texts of several paragraphs: reading them, writing them, pasting into them.

export const markdown = {
  image: '[afbeelding: {{description}}]',
  table: 'Tabel in de tekst',
  done: 'Gedaan',
  notDone: 'Nog niet gedaan',
  tools: 'Opmaak van ‘{{label}}’',
  bold: 'Vet',
  italic: 'Cursief',
  heading: 'Kop',
  bullet: 'Opsomming',
  number: 'Genummerde lijst',
  quote: 'Citaat',
  preview: 'Voorbeeld',
  previewOf: 'Voorbeeld van ‘{{label}}’',
  pastedPlain:
    'Deze pagina is te groot om koppen en lijsten over te nemen. De woorden zijn geplakt zonder opmaak. Plak de tekst in delen als de opmaak nodig is.',
  pastedNothing:
    'Er is niets geplakt: op het klembord staat geen leesbare tekst. Afbeeldingen kunt u als bijlage toevoegen.',
  pastedTooLong:
    'Er is niets geplakt: met deze tekst erbij wordt het veld langer dan {{most}} tekens. Plak een deel, of voeg het document toe als bijlage.',
} as const;
