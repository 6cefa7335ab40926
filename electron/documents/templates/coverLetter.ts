// The built-in letter with which the council offers an advice.

export const coverLetterTemplate = `| | |
|---|---|
| Van | {{raad.naam}} |
| Aan | {{advies.geadresseerde}} |
| Datum | {{advies.aangebodenOp}}{{^advies.aangebodenOp}}{{vandaag}}{{/advies.aangebodenOp}} |
{{#advies.nummer}}
| Ons kenmerk | {{advies.nummer}} |
{{/advies.nummer}}
| Betreft | Aanbieding van het advies “{{advies.titel}}” |

&nbsp;

Geachte mevrouw, geachte heer,

{{#advies.aanvraag}}
U hebt de {{raad.naam}}{{#advies.aanvraag.datum}} op {{advies.aanvraag.datum}}{{/advies.aanvraag.datum}} om advies gevraagd over “{{advies.aanvraag.titel}}”. Met deze brief bied ik u het gevraagde advies **{{advies.titel}}** aan.
{{/advies.aanvraag}}
{{^advies.aanvraag}}
Met deze brief bied ik u namens de {{raad.naam}} het {{advies.soort}}e advies **{{advies.titel}}** aan.
{{/advies.aanvraag}}
{{#advies.vastgesteldOp}}
De raad heeft het advies op {{advies.vastgesteldOp}} vastgesteld.
{{/advies.vastgesteldOp}}
{{#advies.minderheidsstandpunt}}
Een deel van de raad is op onderdelen tot een ander oordeel gekomen. Dat minderheidsstandpunt staat in het advies.
{{/advies.minderheidsstandpunt}}

{{#advies.heeftAanbevelingen}}
De raad doet de volgende aanbevelingen:

{{#advies.aanbevelingen}}
1. {{titel}}
{{/advies.aanbevelingen}}
{{/advies.heeftAanbevelingen}}

{{#advies.reactieUiterlijkOp}}
De raad ziet uw reactie graag uiterlijk op {{advies.reactieUiterlijkOp}} tegemoet.
{{/advies.reactieUiterlijkOp}}
{{#advies.openbaarUiterlijkOp}}
Het advies wordt uiterlijk op {{advies.openbaarUiterlijkOp}} openbaar gemaakt.
{{/advies.openbaarUiterlijkOp}}

Hoogachtend,

namens de {{raad.naam}},

&nbsp;

{{#voorzitter}}
{{voorzitter}}\\
{{/voorzitter}}
voorzitter

&nbsp;

Bijlagen:

1. Advies “{{advies.titel}}”
{{#advies.bijlagen}}
1. {{naam}}
{{/advies.bijlagen}}
`;
