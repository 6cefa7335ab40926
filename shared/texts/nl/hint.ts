// Korte uitleg onder velden waar men zich gemakkelijk vergist.

export const hint = {
  common: {
    source: 'Waar dit gegeven vandaan komt, zo precies dat een ander het kan terugvinden: document, datum, bladzijde.',
    confidential: 'Vertrouwelijke gegevens gaan niet mee in openbare gegevenspakketten en momentopnamen.',
  },
  programme: {
    phase: 'Bijvoorbeeld: pilotfase 2023–2025. Latere fasen kunnen hier later bij.',
    parliamentaryLetter: 'Kamerstuknummer en datum van de brief waarmee het programma begon.',
  },
  municipality: {
    code: 'GM met vier cijfers, zoals GM0014. De nullen horen erbij.',
    codeYear: 'Het jaar van de gemeentelijke indeling waarin deze code geldt.',
    successorCodes: 'Codes van de gemeenten waarin deze is opgegaan.',
    involvement: 'Focusgebieden, projecten en toekenningen samen. Boven 0 is het programma hier actief.',
  },
  area: {
    joinedYear: 'Alleen invullen als het gebied later is toegetreden.',
    positionSource: 'Een schatting is een punt voor op de kaart, geen grens.',
  },
  organisation: {
    contactName: 'Alleen een zakelijke contactpersoon.',
    contactEmail: 'Alleen een zakelijk adres.',
    contactPhone: 'Alleen een zakelijk nummer.',
  },
  instrument: {
    accountability:
      'Een SPUK wordt verantwoord via SiSa. Een DU niet: dat geld is vrij besteedbaar (Financiële-verhoudingswet, artikel 13).',
    reclaimable: 'Of geld dat niet is besteed, terug moet. Bij een DU nooit.',
    circulars: 'Of de bedragen in de mei-, september- of decembercirculaire staan.',
    tranche:
      'De ronde van de regeling, bijvoorbeeld: tranche 1 (2023–2025). Een volgende ronde is een eigen instrument.',
    statedPlaces: 'Het aantal gebieden of gemeenten dat de bron noemt. Het kan afwijken van wat hier is vastgelegd.',
    budgetArticle: 'Het artikel van de rijksbegroting dat dit instrument betaalt.',
    contributedTotal: 'Zonder de delen van andere bijdragen: die tellen al mee in het geheel.',
  },
  budget: {
    side: 'Verplichtingen, uitgaven en ontvangsten zijn drie verschillende bedragen. Zij worden nooit opgeteld.',
    amount: 'Wijzigingen van later in het jaar komen bij de budgetwijzigingen, met hun reden.',
  },
  budgetChange: {
    fromBudget:
      'Bij een kasschuif of herschikking: het budget waar het bedrag af gaat. Samen is de wijziging dan altijd nul.',
    amount: 'Met een minteken als het budget lager wordt.',
  },
  contribution: {
    amount: 'Laat leeg als de bron geen bedrag noemt. Leeg is niet hetzelfde als € 0.',
    precision:
      '“Ruim € 28 mln” is een ondergrens: kies dan ‘ten minste’. Zo wordt het nergens als precies bedrag getoond.',
    partOf: 'Deze bijdrage telt mee binnen de gekozen bijdrage en wordt er nooit bij opgeteld.',
    organisation: 'Laat leeg als de bron het bedrag niet over organisaties verdeelt.',
  },
  intervention: {
    recognition: 'Oordeel van de samenwerkende erkenningscommissies, zoals NJi, RIVM, Movisie en Trimbos-instituut.',
    recognitionDate: 'Een erkenning geldt niet voor altijd: houd in de gaten wanneer zij verloopt.',
  },
  project: {
    code: 'Eigen kenmerk van het project. Laat leeg als er geen is.',
    health: 'Oordeel over de voortgang: ligt het werk op schema?',
    area: 'Alleen bij werk in een van de focusgebieden.',
    direction: 'Een van de vier richtingen waarop projecten binnen de SPUK zich vooral richten.',
    budget: 'Het totaal voor de hele looptijd. Bedragen per jaar staan bij de toekenningen.',
    reachPlanned: 'Aantal mensen. Leg nooit gegevens over afzonderlijke deelnemers vast.',
    reachActual: 'Aantal mensen. Leg nooit gegevens over afzonderlijke deelnemers vast.',
    lastReportDate: 'De datum waarop de uitvoerder voor het laatst over de voortgang berichtte.',
    continuation: 'Hoe het werk doorgaat als het programma stopt.',
  },
  grantDecision: {
    amount: 'Wat het besluit in totaal geeft. De toekenningen onder het besluit horen hierop uit te komen.',
    municipality: 'Laat leeg als het besluit meer gemeenten betreft: dan staan zij bij de toekenningen.',
  },
  allocation: {
    grantDecision: 'De beschikking, de circulaire of het contract waarmee dit geld is toegekend.',
    contribution: 'De bijdrage waaruit dit wordt betaald. Zo is te zien of een bijdrage op is.',
    year: 'Het jaar waarvoor het geld is bestemd.',
    fundingSource: 'Integrale middelen zijn het deel van de SPUK dat de gemeente zelf over de doelen verdeelt.',
    awarded: 'Wat de beschikking of circulaire toekent. Dit is nog niet betaald.',
  },
  reallocation: {
    reason: 'Waarom het bedrag verschuift: het verzoek, het besluit en de datum.',
  },
  commitment: {
    year: 'Het begrotingsjaar waarin de verplichting is aangegaan.',
  },
  payment: {
    planned: 'Het kasritme: wat naar verwachting wordt betaald.',
    paid: 'Wat het Rijk heeft overgemaakt. Een terugboeking krijgt een minteken.',
  },
  accountability: {
    dueDate: 'Doorgaans 15 juli van het volgende jaar.',
    receivedDate: 'Laat leeg zolang de verantwoording niet binnen is.',
    cumulative: 'Wat de gemeente zelf als som van alle jaren opgeeft. Weerwerk vergelijkt dit met de bestedingen.',
    sisaCode: 'De code van de regeling in de SiSa-bijlage, met het nummer van de indicator.',
  },
  localSpending: {
    amount: 'Wat de gemeente als kosten verantwoordt. Dit loopt niet gelijk met wat het Rijk betaalt.',
  },
  reclaim: {
    received: 'Wat de gemeente heeft terugbetaald.',
  },
  calendarMoment: {
    doneDate: 'Laat leeg zolang het nog moet gebeuren.',
  },
  scenario: {
    assumptions: 'Waarvan dit scenario uitgaat. Scenario’s tellen nergens mee als echt geld.',
  },
  scenarioLine: {
    growth: 'Bijvoorbeeld 2,5 voor prijsstijging. Een krimp krijgt een minteken.',
    yearlyCost: 'Een aanname, geen begroting.',
  },
  council: {
    publicationWeeks: 'Leeg telt als vier weken, het uitgangspunt voor adviezen van externe commissies.',
    responseMonths: 'Leeg telt als drie maanden. Een afspraak, geen wettelijke termijn.',
    termYears: 'Leeg telt als twee jaar, zoals in de Kamerbrief.',
    numberPrefix: 'Leeg telt als MR. Het nummer wordt dan bijvoorbeeld MR-2026-03.',
  },
  councilMember: {
    seat: 'De zetel blijft, ook als het lid wisselt.',
    region: 'De provincie waar het lid vandaan komt, voor de spreiding over het land.',
    ageBand: 'Alleen de leeftijdsgroep, nooit een geboortedatum (AVG).',
    background:
      'Alleen werk of ervaring. Geen afkomst, geloof, gezondheid of politieke overtuiging: dat zijn bijzondere persoonsgegevens (AVG).',
    workEmail: 'Alleen een zakelijk adres.',
    workPhone: 'Alleen een zakelijk nummer.',
  },
  term: {
    name: 'Noem de zetel, niet het lid: ‘Zetel 2, eerste termijn’. De naam gaat ook mee in open gegevens.',
    endReason:
      'Alleen als de termijn eerder eindigt dan benoemd. Schrijf geen redenen over gezondheid of privéleven op.',
    endDate: 'De laatste dag van de benoeming. Zes maanden ervoor staat de termijn op het overzicht.',
  },
  advice: {
    number: 'Bijvoorbeeld MR-2024-03. Elk nummer komt één keer voor.',
    adviceRequest: 'Alleen bij een gevraagd advies: de aanvraag die het beantwoordt.',
    formerNumbers: 'Nummers die dit advies had voordat een ander advies hetzelfde nummer bleek te hebben.',
    responseDueDate: 'Een afspraak, geen wettelijke termijn. Gebruikelijk is drie maanden na aanbieding.',
    publicationDueDate: 'Uitgangspunt is openbaarmaking binnen vier weken na aanbieding.',
  },
  recommendation: {
    responseReason: 'Verplicht zodra de reactie vaststaat: waarom wel, deels of niet.',
  },
  adviceRequest: {
    askedBy: 'Een functie of organisatie, zoals ‘Staatssecretaris van SZW’. Geen persoonsnaam.',
    statusReason: 'Verplicht als de aanvraag niet in behandeling is genomen of is ingetrokken.',
  },
  adviceStep: { reason: 'Verplicht bij een stap terug.' },
  followUpAction: { evidence: 'Waaruit blijkt dat de actie is uitgevoerd.' },
  event: {
    period: 'Voor als de dag niet bekend is, bijvoorbeeld ‘mei 2024’. Verzin geen datum.',
    participants: 'Alleen het aantal, geen namen.',
  },
  attachment: {
    containsPersonal:
      'Niet ingevuld telt als ja: het bestand gaat dan niet mee met een pakket zonder persoonsgegevens.',
  },
} as const;
