// The built-in agenda of a meeting.

export const agendaTemplate = `# Agenda {{raad.naam}}

| | |
|---|---|
| Vergadering | {{vergadering.titel}} |
| Datum | {{vergadering.datum}} |
{{#vergadering.tijd}}
| Tijd | {{vergadering.tijd}} |
{{/vergadering.tijd}}
{{#vergadering.plaats}}
| Plaats | {{vergadering.plaats}} |
{{/vergadering.plaats}}

{{#vergadering.mededelingen}}
## Mededelingen

{{{vergadering.mededelingen}}}
{{/vergadering.mededelingen}}

## Agendapunten

{{#vergadering.agendapunten}}
### {{nummer}}. {{titel}}

{{#soort}}
*{{soort}}{{#duur}}, {{duur}}{{/duur}}*
{{/soort}}

{{{inleiding}}}

{{#advies}}
Advies: {{advies}}
{{/advies}}

{{#aanvraag}}
Adviesaanvraag: {{aanvraag}}
{{/aanvraag}}

{{#signaal}}
Signaal: {{signaal}}
{{/signaal}}

{{#stukken}}
- Stuk: {{naam}}
{{/stukken}}

{{/vergadering.agendapunten}}
{{^vergadering.agendapunten}}
Er staan nog geen punten op de agenda.
{{/vergadering.agendapunten}}

{{#vergadering.heeftOpenActies}}
## Openstaande acties

| Actie | Datum |{{#metPersoonsgegevens}} Wie |{{/metPersoonsgegevens}}
|---|---|{{#metPersoonsgegevens}}---|{{/metPersoonsgegevens}}
{{#vergadering.openActies}}
| {{titel}} | {{datum}} |{{#metPersoonsgegevens}} {{wie}} |{{/metPersoonsgegevens}}
{{/vergadering.openActies}}
{{/vergadering.heeftOpenActies}}
`;
