// De namen van de soorten gegevens, in enkelvoud en meervoud, en wat in een lege lijst thuishoort.

export const type = {
  programme: {
    one: 'Programma',
    other: 'Programma’s',
    empty: 'Hier komt het programma waar alles onder valt, met fase, looptijd en Kamerbrief.',
  },
  goal: {
    one: 'Doelstelling',
    other: 'Doelstellingen',
    empty: 'Hier komen de veranderingen die het programma in de samenleving wil bereiken.',
  },
  phenomenon: {
    one: 'Fenomeen',
    other: 'Fenomenen',
    empty: 'Hier komt waartegen mensen weerbaar moeten zijn, zoals radicalisering of ongewenste polarisatie.',
  },
  focusTheme: {
    one: 'Thema',
    other: 'Thema’s',
    empty: 'Hier komen de bestedingsdoelen, projectrichtingen en congresthema’s waarop u projecten en geld indeelt.',
  },
  municipality: {
    one: 'Gemeente',
    other: 'Gemeenten',
    empty: 'Hier komen de gemeenten met hun code, ook die zijn opgegaan in een andere.',
  },
  area: {
    one: 'Focusgebied',
    other: 'Focusgebieden',
    empty: 'Hier komen de stedelijke gebieden van het Nationaal Programma Leefbaarheid en Veiligheid.',
  },
  organisation: {
    one: 'Organisatie',
    other: 'Organisaties',
    empty: 'Hier komen ministeries, uitvoerders en kennisinstellingen met wie het programma werkt.',
  },
  budgetArticle: {
    one: 'Begrotingsartikel',
    other: 'Begrotingsartikelen',
    empty: 'Hier komen de artikelen van de rijksbegroting waaruit het programma wordt betaald, zoals XV 13.',
  },
  instrument: {
    one: 'Instrument',
    other: 'Instrumenten',
    empty:
      'Hier komen de geldstromen van het programma, zoals een SPUK, een DU of een bijdrage van een ander ministerie.',
  },
  budget: {
    one: 'Budget',
    other: 'Budgetten',
    empty: 'Hier komt per begrotingsartikel en jaar wat mag worden verplicht, uitgegeven of ontvangen.',
  },
  budgetChange: {
    one: 'Budgetwijziging',
    other: 'Budgetwijzigingen',
    empty:
      'Hier komt wat de Voorjaarsnota, Prinsjesdag en de Najaarsnota aan een budget veranderen, ook kasschuiven, met de reden.',
  },
  contribution: {
    one: 'Bijdrage',
    other: 'Bijdragen',
    empty: 'Hier komt wie hoeveel aan een instrument bijdraagt, en welk deel in welk geheel meetelt.',
  },
  intervention: {
    one: 'Interventie',
    other: 'Interventies',
    empty: 'Hier komen de werkwijzen die in meer projecten toe te passen zijn, met hun erkenning.',
  },
  project: {
    one: 'Project',
    other: 'Projecten',
    empty: 'Hier komt het werk in gemeenten en wijken, met looptijd, geld en voortgang.',
  },
  grantDecision: {
    one: 'Besluit',
    other: 'Besluiten',
    empty: 'Hier komen de beschikkingen, circulaires en contracten waarmee geld is toegekend.',
  },
  allocation: {
    one: 'Toekenning',
    other: 'Toekenningen',
    empty: 'Hier komen de bedragen per gemeente en jaar: beschikt, verplicht, betaald en besteed.',
  },
  reallocation: {
    one: 'Herverdeling',
    other: 'Herverdelingen',
    empty: 'Hier komt wat van de ene toekenning naar de andere gaat, en waarom.',
  },
  commitment: {
    one: 'Verplichting',
    other: 'Verplichtingen',
    empty: 'Hier komt wat het Rijk op een besluit juridisch moet betalen.',
  },
  payment: {
    one: 'Betaling',
    other: 'Betalingen',
    empty: 'Hier komen de voorschotten en betalingen: wat is gepland en wat is betaald.',
  },
  accountability: {
    one: 'Verantwoording',
    other: 'Verantwoordingen',
    empty: 'Hier komt van welke ontvanger over welk jaar verantwoording wordt verwacht, en wanneer zij kwam.',
  },
  localSpending: {
    one: 'Besteding',
    other: 'Bestedingen',
    empty: 'Hier komt wat gemeenten volgens hun verantwoording hebben besteed, per thema.',
  },
  settlement: {
    one: 'Vaststelling',
    other: 'Vaststellingen',
    empty: 'Hier komt op welk bedrag een toekenning uiteindelijk is vastgesteld.',
  },
  reclaim: {
    one: 'Terugvordering',
    other: 'Terugvorderingen',
    empty: 'Hier komt wat na een vaststelling terug moet komen, en wat al is ontvangen.',
  },
  calendarMoment: {
    one: 'Kalendermoment',
    other: 'Kalendermomenten',
    empty: 'Hier komen de eigen momenten van de verantwoordingskalender, en vaste momenten waarvan u de datum aanpast.',
  },
  scenario: {
    one: 'Scenario',
    other: 'Scenario’s',
    empty: 'Hier komen de mogelijke vervolgen na 2025: stoppen, overdragen, doorgaan of groeien.',
  },
  scenarioLine: {
    one: 'Scenarioregel',
    other: 'Scenarioregels',
    empty: 'Hier komt per instrument of project wat er in een scenario mee gebeurt, wat het kost en wat het oplevert.',
  },
  milestone: {
    one: 'Mijlpaal',
    other: 'Mijlpalen',
    empty: 'Hier komen de momenten waarop iets klaar moet zijn, met een datum.',
  },
  council: {
    one: 'Raad',
    other: 'Raden',
    empty: 'Hier komt wat over de raad zelf is afgesproken: zetels, zittingstermijn en streeftermijnen.',
  },
  councilMember: {
    one: 'Lid',
    other: 'Leden',
    empty: 'Hier komen de zetels van de Maatschappelijke Raad en wie ze vervult.',
  },
  term: {
    one: 'Zittingstermijn',
    other: 'Zittingstermijnen',
    empty: 'Hier komt per lid van wanneer tot wanneer de benoeming geldt.',
  },
  meeting: {
    one: 'Vergadering',
    other: 'Vergaderingen',
    empty: 'Hier komen de vergaderingen van de raad, met agenda, stukken, verslag en besluiten.',
  },
  agendaItem: {
    one: 'Agendapunt',
    other: 'Agendapunten',
    empty: 'Hier komt wat de raad in een vergadering bespreekt, in volgorde.',
  },
  attendance: {
    one: 'Aanwezigheid',
    other: 'Aanwezigheid',
    empty: 'Hier komt per vergadering welke leden er waren.',
  },
  councilDecision: {
    one: 'Besluit',
    other: 'Besluiten',
    empty: 'Hier komt wat de raad in een vergadering besloot.',
  },
  adviceRequest: {
    one: 'Adviesaanvraag',
    other: 'Adviesaanvragen',
    empty: 'Hier komen de vragen om advies, met wie ze stelt en wanneer het antwoord nodig is.',
  },
  signal: {
    one: 'Signaal',
    other: 'Signalen',
    empty: 'Hier komen de ontwikkelingen in de samenleving die leden inbrengen.',
  },
  adviceStep: {
    one: 'Stap van een advies',
    other: 'Stappen van adviezen',
    empty: 'Hier komt elke stap die een advies zette, met datum en reden, ook een stap terug.',
  },
  evidence: {
    one: 'Bewijs',
    other: 'Bewijzen',
    empty: 'Hier komt waaruit blijkt dat een aanbeveling is uitgevoerd: een project, een besluit of een publicatie.',
  },
  documentTemplate: {
    one: 'Sjabloon',
    other: 'Sjablonen',
    empty: 'Hier komen de sjablonen waarmee Weerwerk brieven, verslagen en overzichten maakt.',
  },
  advice: {
    one: 'Advies',
    other: 'Adviezen',
    empty: 'Hier komen de gevraagde en ongevraagde adviezen van de Maatschappelijke Raad, van concept tot afgesloten.',
  },
  recommendation: {
    one: 'Aanbeveling',
    other: 'Aanbevelingen',
    empty: 'Hier komt elke aanbeveling uit een advies, met de reactie en de stand van de uitvoering.',
  },
  followUpAction: {
    one: 'Opvolgactie',
    other: 'Opvolgacties',
    empty: 'Hier komen de taken die uit een aanbeveling volgen, met een eigenaar en een datum.',
  },
  event: {
    one: 'Bijeenkomst',
    other: 'Bijeenkomsten',
    empty: 'Hier komen congressen, vergaderingen en werkbezoeken, met wat ze opleverden.',
  },
  knowledgeItem: {
    one: 'Kennisproduct',
    other: 'Kennisproducten',
    empty: 'Hier komen onderzoeken, handreikingen, nieuwsberichten en websites van het programma.',
  },
  note: {
    one: 'Notitie',
    other: 'Notities',
    empty: 'Hier komen aantekeningen bij een project, gemeente, gebied, advies of instrument.',
  },
  attachment: {
    one: 'Bijlage',
    other: 'Bijlagen',
    empty: 'Voeg bestanden toe bij een project, advies, verdeling, gemeente of bijeenkomst. Hier staan ze bij elkaar.',
  },
  goalPhenomenon: { one: 'Fenomeen bij doelstelling', other: 'Fenomenen bij doelstellingen' },
  instrumentFocusTheme: { one: 'Thema bij instrument', other: 'Thema’s bij instrumenten' },
  instrumentPhenomenon: { one: 'Fenomeen bij instrument', other: 'Fenomenen bij instrumenten' },
  projectFocusTheme: { one: 'Thema bij project', other: 'Thema’s bij projecten' },
  projectPhenomenon: { one: 'Fenomeen bij project', other: 'Fenomenen bij projecten' },
  projectIntervention: { one: 'Interventie bij project', other: 'Interventies bij projecten' },
  projectOrganisation: { one: 'Organisatie bij project', other: 'Organisaties bij projecten' },
  interventionPhenomenon: { one: 'Fenomeen bij interventie', other: 'Fenomenen bij interventies' },
  adviceSignal: { one: 'Signaal bij advies', other: 'Signalen bij adviezen' },
  signalFocusTheme: { one: 'Thema bij signaal', other: 'Thema’s bij signalen' },
  signalPhenomenon: { one: 'Fenomeen bij signaal', other: 'Fenomenen bij signalen' },
  recommendationInstrument: { one: 'Instrument bij aanbeveling', other: 'Instrumenten bij aanbevelingen' },
  recommendationKnowledgeItem: { one: 'Kennis bij aanbeveling', other: 'Kennis bij aanbevelingen' },
  adviceProject: { one: 'Project bij advies', other: 'Projecten bij adviezen' },
  adviceInstrument: { one: 'Instrument bij advies', other: 'Instrumenten bij adviezen' },
  adviceMunicipality: { one: 'Gemeente bij advies', other: 'Gemeenten bij adviezen' },
  adviceIntervention: { one: 'Interventie bij advies', other: 'Interventies bij adviezen' },
  adviceFocusTheme: { one: 'Thema bij advies', other: 'Thema’s bij adviezen' },
  recommendationProject: { one: 'Project bij aanbeveling', other: 'Projecten bij aanbevelingen' },
  eventFocusTheme: { one: 'Thema bij bijeenkomst', other: 'Thema’s bij bijeenkomsten' },
  eventKnowledgeItem: { one: 'Kennisproduct bij bijeenkomst', other: 'Kennisproducten bij bijeenkomsten' },
  knowledgeItemFocusTheme: { one: 'Thema bij kennisproduct', other: 'Thema’s bij kennisproducten' },
} as const;
