// Where the first records come from, as each of them says in its field "bron".

/** The letter bears no date; its content places it in the second half of 2024. */
export const LETTER =
  'Kamerbrief over de voortgang van de Agenda Veerkrachtige & Weerbare Samenleving, staatssecretaris van Sociale Zaken en Werkgelegenheid (tweede helft 2024, datum niet vermeld)';

export const MUNICIPALITY_REGISTER =
  'TOOI-register gemeenten (waardelijst rwc_gemeenten_compleet_4), identifier.overheid.nl';

export const AREA_LIST =
  'gemeente.nu, ‘Nieuwe aanpak moet kwetsbare wijken veilig en leefbaar maken’; aantal van 20 gebieden: Kamerbrief. De ligging is bij benadering.';

export const MINISTRY_REGISTER = 'Kamerbrief (deelname); TOOI-register ministeries, identifier.overheid.nl (kenmerk)';
