// Wat er mis kan gaan, per foutcode: wat er gebeurde, wat het betekent, wat u kunt doen.

import type { ErrorCode } from '../../errors.ts';

export const error = {
  badRequest:
    'Dit onderdeel van het scherm stelde een vraag die Weerwerk niet kent. Er is niets gewijzigd. Herlaad het venster; meld het als het opnieuw gebeurt.',
  unexpected:
    'Er ging iets mis dat niet was voorzien. Uw laatste handeling is niet uitgevoerd. Probeer het opnieuw; meld het als het opnieuw gebeurt.',
  invalid: 'Een of meer velden zijn niet goed ingevuld. Er is niets opgeslagen. Bij elk veld staat wat er nodig is.',
  notFound:
    'Dit gegeven bestaat hier niet (meer). Misschien is het verwijderd of nog niet ontvangen. Ga terug naar de lijst.',
  nothingToUndo: 'Er is niets om ongedaan te maken.',
  nothingToRedo: 'Er is niets om opnieuw te doen.',
  decisionOutdated:
    'Dit gegeven is intussen gewijzigd. Uw keuze is niet opgeslagen, want zij ging over wat er eerst stond. Kijk wat er nu staat en kies opnieuw.',
  storeNewer:
    'Uw gegevens zijn opgeslagen door een nieuwere versie van Weerwerk ({{detail}}). Er is niets gewijzigd. Installeer de nieuwste versie en start opnieuw.',
  storeDamaged:
    'Het gegevensbestand is beschadigd en er is geen goede reservekopie gevonden. Het bestand is bewaard zoals het was. Zet een eigen reservekopie terug, of vraag een collega om een gegevenspakket.',
  storeReadOnly:
    'Weerwerk mag niet schrijven in de map met uw gegevens. Er is niets gewijzigd. Vraag uw beheerder om schrijfrechten op deze map.',
  storeBusy:
    'Uw gegevens zijn in gebruik door een ander programma of een ander venster van Weerwerk. Er is niets gewijzigd. Sluit dat programma en start opnieuw.',
  diskFull:
    'De schijf is vol. De laatste wijziging is niet opgeslagen; wat er al stond is ongeschonden. Maak ruimte vrij en probeer het opnieuw.',
  migrationFailed:
    'Uw gegevens konden niet worden bijgewerkt naar deze versie. Ze staan er nog zoals ze waren. Gebruik zo lang de vorige versie en meld dit.',
  storeStopped:
    'Het deel van Weerwerk dat uw gegevens bewaart, is onverwacht gestopt. Wat al was opgeslagen is veilig. Controleer uw laatste wijziging; lukt opslaan niet, start Weerwerk dan opnieuw.',
  cancelled: 'Afgebroken. Er is niets gewijzigd.',
  packageRefused: 'Dit gegevenspakket is geweigerd. Er is niets overgenomen. Vraag de afzender om een nieuw pakket.',
  senderNotTrusted:
    'De afzender {{detail}} is hier nog niet bekend. Er is niets gewijzigd. Controleer de vingerafdruk van de sleutel en bevestig dat u het pakket vertrouwt.',
  tableRefused: 'Deze tabel is geweigerd. Er is niets overgenomen. Controleer het bestand en probeer het opnieuw.',
  boundariesRefused: 'Dit bestand met grenzen is geweigerd. De kaart is niet gewijzigd. Kies een ander bestand.',
  readOnlyView:
    'U bekijkt een momentopname; daarin kan niets worden gewijzigd. Er is niets opgeslagen. Sluit de momentopname om verder te werken.',
  previewExpired: 'Deze voorvertoning is verlopen. Er is niets overgenomen. Open het gegevenspakket opnieuw.',
  attachmentMissing:
    'Het bestand {{detail}} is hier niet: het kwam niet mee met het pakket. Vraag de afzender om een pakket met bijlagen.',
  fileTooLarge:
    'Het bestand {{detail}} is groter dan 25 MB. Er is niets toegevoegd. Maak het kleiner of verwijs ernaar met een koppeling.',
  fileEmpty: 'Het bestand {{detail}} is leeg. Er is niets toegevoegd. Kies een ander bestand.',
  notAFile: '{{detail}} is geen bestand. Er is niets toegevoegd. Kies een bestand, geen map.',
  templateUnusable:
    'Dit document kan niet worden gemaakt: het sjabloon bevat een fout op regel {{detail}}. Er is geen bestand geschreven. Bekijk het voorbeeld; daar staat wat er mis is.',
  fileNotOpened:
    'Het bestand {{detail}} wordt niet vanuit Weerwerk geopend, omdat het een programma kan zijn. Bewaar het eerst elders en laat het controleren.',
  fileUnreadable:
    'Het bestand {{detail}} kan niet worden gelezen. Er is niets gewijzigd. Controleer of het nog bestaat en of u het mag openen.',
  fileUnwritable:
    'Het bestand {{detail}} kan niet worden geschreven. Uw gegevens zelf zijn ongewijzigd. Kies een andere map of naam, of maak ruimte vrij.',
  wrongPassphrase:
    'Met dit wachtwoord gaat het bestand niet open. Er is niets gewijzigd. Typ het wachtwoord opnieuw; klopt het zeker, dan is het bestand beschadigd: vraag de afzender om een nieuw.',
  passphraseTooShort:
    'Dit wachtwoord is te kort. Er is geen pakket gemaakt. Kies er een van ten minste {{detail}} tekens, of neem het voorgestelde.',
} as const satisfies { readonly [Code in ErrorCode]: string };
