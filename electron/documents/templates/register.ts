// The built-in register of advices: a table to look things up in, then each advice with its recommendations.

export const registerTemplate = `# Adviesregister {{raad.naam}}

{{selectie}} Stand op {{vandaag}}.

{{#heeftAdviezen}}
Dit register telt {{adviezenGeteld}} met samen {{aanbevelingenGeteld}}.

## Overzicht

| Nummer | Advies | Soort | Aangeboden | Stand | Reactie | Openbaar |
|---|---|---|---|---|---|---|
{{#adviezen}}
| {{nummer}} | {{titel}} | {{soort}} | {{aangebodenKort}} | {{stand}} | {{reactieKort}} | {{gepubliceerdKort}} |
{{/adviezen}}

## Adviezen en aanbevelingen

{{#adviezen}}
### {{#nummer}}{{nummer}} {{/nummer}}{{titel}}

| | |
|---|---|
| Soort | {{soort}} advies |
| Stand | {{stand}} |
| Gericht aan | {{geadresseerde}} |
{{#themas}}
| Thema’s | {{themas}} |
{{/themas}}
{{#vastgesteldOp}}
| Vastgesteld | {{vastgesteldOp}} |
{{/vastgesteldOp}}
{{#aangebodenOp}}
| Aangeboden | {{aangebodenOp}} |
{{/aangebodenOp}}
{{#reactieOp}}
| Reactie verzonden | {{reactieOp}} |
{{/reactieOp}}
{{^reactieOp}}
{{#reactieUiterlijkOp}}
| Reactie verwacht | uiterlijk {{reactieUiterlijkOp}} |
{{/reactieUiterlijkOp}}
{{/reactieOp}}
{{#gepubliceerdOp}}
| Openbaar gemaakt | {{gepubliceerdOp}} |
{{/gepubliceerdOp}}

| Nr. | Aanbeveling | Reactie | Uitvoering |
|---:|---|---|---|
{{#aanbevelingen}}
| {{nummer}} | {{titel}} | {{reactie}} | {{uitvoering}} |
{{/aanbevelingen}}

{{/adviezen}}
{{/heeftAdviezen}}
{{^heeftAdviezen}}
Er zijn geen adviezen die aan deze keuze voldoen.
{{/heeftAdviezen}}
`;
