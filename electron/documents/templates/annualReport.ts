// The built-in annual report of the council: its figures in sentences and tables, with room for the council's own words.

const counted = (heading: string, list: string): string => `| ${heading} | Aantal |
|---|---:|
{{#${list}}}
| {{naam}} | {{aantal}} |
{{/${list}}}`;

export const annualReportTemplate = `# Jaarverslag {{jaar}}

**{{raad.naam}}**

De cijfers in dit verslag zijn op {{peildatum}} uit het adviesregister gehaald.

## Adviezen

In {{jaar}} bood de raad {{adviezenGeteld}} aan{{#heeftAdviezen}}: {{aantalGevraagd}} gevraagd en {{aantalOngevraagd}} ongevraagd{{/heeftAdviezen}}.

{{#heeftAdviezen}}
| Nummer | Advies | Soort | Aangeboden | Stand nu |
|---|---|---|---|---|
{{#adviezen}}
| {{nummer}} | {{titel}} | {{soort}} | {{aangebodenKort}} | {{stand}} |
{{/adviezen}}

${counted('Stand van de adviezen', 'adviezenNaarStand')}

## Aanbevelingen

In wat de raad in {{jaar}} aanbood, staan {{aanbevelingenGeteld}}.

${counted('Reactie', 'aanbevelingenNaarReactie')}

${counted('Uitvoering', 'aanbevelingenNaarUitvoering')}
{{/heeftAdviezen}}

## Reacties en openbaarmaking

In {{jaar}} ontving de raad {{reactiesGeteld}} op adviezen uit dat jaar of een eerder jaar.{{#gemiddeldeReactietijd}} Tussen het aanbieden en de reactie verliepen gemiddeld {{gemiddeldeReactietijd}}, en ten hoogste {{langsteReactietijd}}.{{/gemiddeldeReactietijd}}

| | |
|---|---|
| Reactie binnen de streefdatum | {{reactiesOpTijd}} |
| Reactie na de streefdatum | {{reactiesTeLaat}} |
| Reactie zonder streefdatum | {{reactiesZonderTermijn}} |
| Nog geen reactie | {{reactiesOpen}} |
| Waarvan voorbij de streefdatum | {{reactiesOpenTeLaat}} |

Van de adviezen die in {{jaar}} zijn aangeboden, is dit de openbaarmaking:

| | |
|---|---|
| Op tijd openbaar | {{openbaarOpTijd}} |
| Te laat openbaar | {{openbaarTeLaat}} |
| Nog niet openbaar | {{nogNietOpenbaar}} |

## Vergaderingen

De raad hield in {{jaar}} {{vergaderingenGeteld}} en nam daarin {{besluitenGeteld}}. Afgelast: {{vergaderingenAfgelastGeteld}}.

{{#aanwezigheidspercentage}}
De aanwezigheid was {{aanwezigheidspercentage}} van alle genoteerde keren.

${counted('Aanwezigheid, alle vergaderingen samen', 'aanwezigheid')}
{{/aanwezigheidspercentage}}

## Samenstelling

De raad telt {{zetelsGeteld}}. Op {{samenstellingOp}} waren er {{aantalBezet}} bezet en {{aantalVacant}} vacant.

{{#heeftLeden}}
${counted('Provincie', 'provincies')}

{{#heeftLeeftijden}}
${counted('Leeftijd', 'leeftijden')}

{{/heeftLeeftijden}}
Leeftijdsgroepen met minder dan drie leden staan niet in dit verslag.{{#overigeLeeftijden}} Samen gaat het om {{overigeLeeftijden}} leden.{{/overigeLeeftijden}}
{{/heeftLeden}}

## Signalen en adviesaanvragen

De leden brachten in {{jaar}} {{signalenGeteld}} in. De raad ontving {{aanvragenGeteld}}.

{{#heeftSignalen}}
${counted('Stand van de signalen', 'signalenNaarStand')}
{{/heeftSignalen}}

{{#heeftAanvragen}}
${counted('Stand van de aanvragen', 'aanvragenNaarStand')}
{{/heeftAanvragen}}
`;
