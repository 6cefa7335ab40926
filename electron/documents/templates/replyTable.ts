// The built-in reply table: of each recommendation the response with its reason, and what was done with it.

export const replyTableTemplate = `# Reactie op de aanbevelingen van de {{raad.naam}}

{{selectie}} Stand op {{vandaag}}.

{{#adviezen}}
## {{#nummer}}{{nummer}} {{/nummer}}{{titel}}

{{#aangebodenOp}}
Aangeboden op {{aangebodenOp}}{{#geadresseerde}} aan {{geadresseerde}}{{/geadresseerde}}.
{{/aangebodenOp}}
{{#reactieOp}}
Reactie verzonden op {{reactieOp}}.
{{/reactieOp}}

{{{reactie}}}

| Nr. | Aanbeveling | Reactie | Toelichting | Uitvoering |{{#metPersoonsgegevens}} Eigenaar |{{/metPersoonsgegevens}}
|---:|---|---|---|---|{{#metPersoonsgegevens}}---|{{/metPersoonsgegevens}}
{{#aanbevelingen}}
| {{nummer}} | {{titel}} | {{reactie}} | {{{toelichting}}} | {{uitvoering}}{{#streefdatum}} (streefdatum {{streefdatum}}){{/streefdatum}}{{#bewijs}}; bewijs: [{{titel}}]({{website}}){{/bewijs}} |{{#metPersoonsgegevens}} {{eigenaar}} |{{/metPersoonsgegevens}}
{{/aanbevelingen}}

{{/adviezen}}
{{^heeftAdviezen}}
Er zijn geen adviezen die aan deze keuze voldoen.
{{/heeftAdviezen}}
`;
