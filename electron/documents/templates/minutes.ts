// The built-in minutes of a meeting, with its decisions and actions.

export const minutesTemplate = `# Verslag en besluitenlijst

| | |
|---|---|
| Raad | {{raad.naam}} |
| Vergadering | {{vergadering.titel}} |
| Datum | {{vergadering.datum}} |
{{#vergadering.tijd}}
| Tijd | {{vergadering.tijd}} |
{{/vergadering.tijd}}
{{#vergadering.plaats}}
| Plaats | {{vergadering.plaats}} |
{{/vergadering.plaats}}

## Aanwezigheid

{{#vergadering.heeftAanwezigheid}}
Aanwezig: {{vergadering.aantalAanwezig}}. Niet aanwezig: {{vergadering.aantalAfwezig}}.

| Zetel |{{#metPersoonsgegevens}} Naam |{{/metPersoonsgegevens}} Aanwezigheid |
|---|{{#metPersoonsgegevens}}---|{{/metPersoonsgegevens}}---|
{{#vergadering.aanwezigheid}}
| {{zetel}} |{{#metPersoonsgegevens}} {{naam}} |{{/metPersoonsgegevens}} {{stand}} |
{{/vergadering.aanwezigheid}}
{{/vergadering.heeftAanwezigheid}}
{{^vergadering.heeftAanwezigheid}}
De aanwezigheid is nog niet ingevuld.
{{/vergadering.heeftAanwezigheid}}

{{#vergadering.mededelingen}}
## Mededelingen

{{{vergadering.mededelingen}}}
{{/vergadering.mededelingen}}

## Verslag

{{{vergadering.verslag}}}

{{#vergadering.agendapunten}}
### {{nummer}}. {{titel}}

{{{verslag}}}

{{#besluiten}}
**Besluit {{nummer}}:** {{titel}}
{{/besluiten}}

{{/vergadering.agendapunten}}

## Besluitenlijst

{{#vergadering.heeftBesluiten}}
| Nr. | Besluit | Toelichting |
|---:|---|---|
{{#vergadering.besluiten}}
| {{nummer}} | {{titel}} | {{{tekst}}} |
{{/vergadering.besluiten}}
{{/vergadering.heeftBesluiten}}
{{^vergadering.heeftBesluiten}}
Er zijn geen besluiten genomen.
{{/vergadering.heeftBesluiten}}

## Acties

{{#vergadering.heeftActies}}
| Actie | Stand | Datum |{{#metPersoonsgegevens}} Wie |{{/metPersoonsgegevens}}
|---|---|---|{{#metPersoonsgegevens}}---|{{/metPersoonsgegevens}}
{{#vergadering.acties}}
| {{titel}} | {{stand}} | {{datum}} |{{#metPersoonsgegevens}} {{wie}} |{{/metPersoonsgegevens}}
{{/vergadering.acties}}
{{/vergadering.heeftActies}}
{{^vergadering.heeftActies}}
Er zijn geen acties afgesproken.
{{/vergadering.heeftActies}}

{{#vergadering.volgende}}
## Volgende vergadering

{{vergadering.volgende.datum}}{{#vergadering.volgende.tijd}}, {{vergadering.volgende.tijd}}{{/vergadering.volgende.tijd}}{{#vergadering.volgende.plaats}}, {{vergadering.volgende.plaats}}{{/vergadering.volgende.plaats}}.
{{/vergadering.volgende}}
`;
