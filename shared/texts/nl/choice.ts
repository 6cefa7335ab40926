// De namen van de keuzes in keuzevelden.

const provinces = {
  pv20: 'Groningen',
  pv21: 'Fryslân',
  pv22: 'Drenthe',
  pv23: 'Overijssel',
  pv24: 'Flevoland',
  pv25: 'Gelderland',
  pv26: 'Utrecht',
  pv27: 'Noord-Holland',
  pv28: 'Zuid-Holland',
  pv29: 'Zeeland',
  pv30: 'Noord-Brabant',
  pv31: 'Limburg',
} as const;

/** De stappen van een advies, zoals de status en de stappen zelf ze noemen. */
const adviceSteps = {
  draft: 'Concept',
  adopted: 'Vastgesteld',
  offered: 'Aangeboden',
  acknowledged: 'Ontvangst bevestigd',
  responseInPreparation: 'Reactie in voorbereiding',
  responseSent: 'Reactie verzonden',
  followUp: 'Opvolging',
  closed: 'Afgesloten',
} as const;

export const choice = {
  yesNo: { yes: 'Ja', no: 'Nee' },
  focusTheme: {
    kind: {
      spendingPurpose: 'Bestedingsdoel SPUK',
      projectDirection: 'Projectrichting',
      congressTheme: 'Congresthema',
      protectiveFactor: 'Beschermende factor',
      other: 'Anders',
    },
  },
  municipality: { province: { ...provinces } },
  area: { positionSource: { estimate: 'Schatting', geonames: 'GeoNames', official: 'Officiële bron' } },
  organisation: {
    kind: {
      ministry: 'Ministerie',
      municipality: 'Gemeente',
      implementer: 'Uitvoerder',
      knowledgeInstitute: 'Kennisinstelling',
      other: 'Anders',
    },
  },
  instrument: {
    kind: {
      specificGrant: 'Specifieke uitkering (SPUK)',
      decentralisationGrant: 'Decentralisatie-uitkering (DU)',
      subsidy: 'Subsidie',
      commission: 'Opdracht',
      interministerialTransfer: 'Bijdrage ander ministerie',
    },
  },
  contribution: { precision: { exact: 'Precies', atLeast: 'Ten minste (ruim)', approximate: 'Ongeveer' } },
  intervention: {
    kind: {
      communityBuilding: 'Community building',
      resilienceTraining: 'Weerbaarheidstraining',
      guestLesson: 'Gastles',
      dialogue: 'Dialoog',
      youthWork: 'Jeugd- en jongerenwerk',
      youthWorkplace: 'Social Lab/jongerenwerkplaats',
      parentSupport: 'Ondersteuning van ouders',
      residentActivation: 'Activatie van bewoners',
      other: 'Anders',
    },
    recognition: {
      notSubmitted: 'Niet ingediend',
      submitted: 'Ingediend',
      notRecognised: 'Niet erkend',
      wellDescribed: 'Goed beschreven',
      wellFounded: 'Goed onderbouwd',
      effectiveFirstIndications: 'Effectief volgens eerste aanwijzingen',
      effectiveGoodIndications: 'Effectief volgens goede aanwijzingen',
      effectiveStrongIndications: 'Effectief volgens sterke aanwijzingen',
      expired: 'Erkenning verlopen',
    },
  },
  project: {
    status: {
      idea: 'Idee',
      preparation: 'In voorbereiding',
      running: 'In uitvoering',
      completed: 'Afgerond',
      stopped: 'Gestopt',
    },
    health: { onTrack: 'Op schema', attention: 'Vraagt aandacht', offTrack: 'Loopt vast' },
    continuation: {
      unknown: 'Nog niet bekend',
      inDiscussion: 'In gesprek',
      arranged: 'Geregeld',
      ends: 'Eindigt zonder vervolg',
    },
  },
  allocation: { fundingSource: { programme: 'Agenda', integral: 'Integrale middelen', other: 'Andere middelen' } },
  budget: {
    side: {
      commitments: 'Verplichtingen',
      expenditure: 'Uitgaven',
      receipts: 'Ontvangsten',
    },
  },
  budgetChange: {
    kind: {
      adjustment: 'Bijstelling',
      cashShift: 'Kasschuif',
      reallocation: 'Herschikking',
    },
    moment: {
      amendment: 'Amendement of nota van wijziging',
      springMemorandum: 'Voorjaarsnota',
      budgetDay: 'Prinsjesdag',
      autumnMemorandum: 'Najaarsnota',
      finalAct: 'Slotwet',
      other: 'Anders',
    },
  },
  grantDecision: {
    kind: {
      grantDecision: 'Beschikking',
      circular: 'Circulaire',
      contract: 'Contract',
      agreement: 'Afspraak tussen ministeries',
    },
  },
  payment: {
    kind: {
      advance: 'Voorschot',
      payment: 'Betaling',
      correction: 'Correctie',
    },
  },
  accountability: {
    auditKind: {
      lawfulness: 'R (rechtmatigheid)',
      notApplicable: 'n.v.t.',
    },
  },
  localSpending: {
    fundingSource: {
      programme: 'Agenda',
      integral: 'Integrale middelen',
      other: 'Andere middelen',
    },
  },
  calendarMoment: {
    kind: {
      circular: 'Circulaire gemeentefonds',
      sisa: 'SiSa-verantwoording',
      springMemorandum: 'Voorjaarsnota',
      accountabilityDay: 'Verantwoordingsdag',
      budgetDay: 'Prinsjesdag',
      autumnMemorandum: 'Najaarsnota',
      letter: 'Kamerbrief',
      other: 'Anders',
    },
  },
  scenario: {
    outlook: {
      stop: 'Stoppen',
      handOver: 'Overdragen',
      continue: 'Doorgaan',
      grow: 'Groeien',
    },
    status: {
      draft: 'Concept',
      proposed: 'Voorgesteld',
      chosen: 'Gekozen',
      dropped: 'Afgevallen',
    },
  },
  scenarioLine: {
    outlook: {
      stop: 'Stoppen',
      handOver: 'Overdragen',
      continue: 'Doorgaan',
      grow: 'Groeien',
    },
  },
  milestone: { status: { planned: 'Gepland', done: 'Gehaald', dropped: 'Vervallen' } },
  councilMember: {
    role: { chair: 'Voorzitter', member: 'Lid' },
    region: { ...provinces },
    ageBand: {
      '20-29': '20 tot en met 29 jaar',
      '30-39': '30 tot en met 39 jaar',
      '40-49': '40 tot en met 49 jaar',
      '50-59': '50 tot en met 59 jaar',
      '60-70': '60 tot en met 70 jaar',
    },
  },
  term: { endReason: { resigned: 'Zelf teruggetreden', relieved: 'Ontslag verleend', other: 'Anders' } },
  meeting: { status: { planned: 'Gepland', held: 'Gehouden', cancelled: 'Afgelast' } },
  agendaItem: {
    kind: {
      procedure: 'Opening en vaststelling',
      information: 'Ter informatie',
      discussion: 'Ter bespreking',
      decision: 'Ter besluitvorming',
      signals: 'Signalen',
      actions: 'Actielijst',
      closing: 'Rondvraag en sluiting',
    },
  },
  attendance: {
    state: { present: 'Aanwezig', online: 'Online aanwezig', excused: 'Afgemeld', absent: 'Afwezig' },
  },
  adviceRequest: {
    status: {
      received: 'Ontvangen',
      accepted: 'In behandeling',
      answered: 'Beantwoord',
      declined: 'Niet in behandeling genomen',
      withdrawn: 'Ingetrokken',
    },
  },
  signal: {
    status: {
      new: 'Nieuw',
      discussed: 'Besproken',
      watched: 'Wordt gevolgd',
      advised: 'Advies geworden',
      closed: 'Afgesloten',
    },
  },
  adviceStep: { step: { ...adviceSteps } },
  documentTemplate: {
    kind: {
      coverLetter: 'Aanbiedingsbrief',
      register: 'Adviesregister',
      replyTable: 'Reactietabel',
      annualReport: 'Jaarverslag',
      agenda: 'Agenda',
      minutes: 'Verslag en besluitenlijst',
    },
  },
  advice: {
    kind: { solicited: 'Gevraagd', unsolicited: 'Ongevraagd' },
    status: { ...adviceSteps },
  },
  recommendation: {
    responseState: {
      pending: 'In behandeling',
      accepted: 'Overgenomen',
      partlyAccepted: 'Deels overgenomen',
      notAccepted: 'Niet overgenomen',
      existingPolicy: 'Staand beleid',
      furtherStudy: 'Nader onderzoek',
    },
    executionState: {
      notStarted: 'Niet gestart',
      inProgress: 'In uitvoering',
      done: 'Afgerond',
      dropped: 'Vervallen',
    },
  },
  followUpAction: { status: { open: 'Open', done: 'Afgerond', dropped: 'Vervallen' } },
  event: {
    kind: { congress: 'Congres', meeting: 'Vergadering', workingVisit: 'Werkbezoek', other: 'Anders' },
    status: { planned: 'Gepland', held: 'Gehouden', cancelled: 'Afgelast' },
  },
  knowledgeItem: {
    kind: { newsItem: 'Nieuwsbericht', knowledgeProduct: 'Kennisproduct', study: 'Onderzoek', website: 'Website' },
    status: { planned: 'Gepland', draft: 'Concept', published: 'Gepubliceerd', outdated: 'Verouderd' },
  },
} as const;
