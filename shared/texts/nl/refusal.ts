// Why a package is refused, one sentence each; `error.packageRefused` puts them in context.

export const refusal = {
  notAZip: 'Het bestand is geen gegevenspakket, of het is onvolledig overgekomen.',
  tooLarge: 'Het pakket is groter dan Weerwerk inleest.',
  tooManyFiles: 'Het pakket bevat meer bestanden dan Weerwerk inleest.',
  tooDense: 'Een bestand in het pakket is verdacht sterk gecomprimeerd.',
  unsafeName: 'Een bestandsnaam in het pakket is niet toegestaan.',
  duplicateName: 'Twee bestanden in het pakket hebben dezelfde naam.',
  overlapping: 'Bestanden in het pakket overlappen elkaar.',
  contradictory: 'Het pakket zegt over een bestand op twee plaatsen iets anders.',
  hiddenBytes: 'Het pakket bevat meer dan zijn bestanden: er is iets voor, tussen of achter gezet.',
  encrypted: 'Het pakket is met een zipwachtwoord beveiligd; dat leest Weerwerk niet.',
  unknownCompression: 'Het pakket is op een onbekende manier gecomprimeerd.',
  damagedFile: 'Een bestand in het pakket is beschadigd.',
  noDescriptor: 'De beschrijving (datapackage.json) ontbreekt.',
  badDescriptor: 'De beschrijving (datapackage.json) klopt niet.',
  newerFormat: 'Het pakket is gemaakt met een nieuwere versie van Weerwerk. Werk Weerwerk eerst bij.',
  missingFile: 'Een bestand dat het pakket noemt, ontbreekt.',
  unlistedFile: 'Het pakket bevat een bestand dat het niet noemt.',
  wrongChecksum: 'Een bestand is na het maken van het pakket veranderd: de controlegetallen kloppen niet.',
  noLog: 'Het pakket bevat geen wijzigingslogboek en kan dus niet worden samengevoegd.',
  notUtf8: 'Een bestand bevat tekens die geen geldige tekst zijn.',
  badJson: 'Een regel in het wijzigingslogboek is niet leesbaar.',
  lineTooLong: 'Een regel in het wijzigingslogboek is te lang.',
  badChange: 'Een wijziging in het pakket is onvolledig of onjuist.',
  badValue: 'Een wijziging bevat een waarde die niet bij het veld past.',
  causeAfterEffect: 'De volgorde van de wijzigingen klopt niet.',
  counterTooHigh: 'Een wijziging heeft een onmogelijk hoog volgnummer.',
  duplicateChange: 'Een wijziging staat twee keer in het pakket.',
  tooManyChanges: 'Het pakket bevat meer wijzigingen dan Weerwerk inleest.',
  wrongCount: 'Het aantal wijzigingen klopt niet met de beschrijving.',
  typeChanged: 'Een gegeven zou van soort veranderen; dat kan niet.',
  badTable: 'Een tabel in het pakket is niet te lezen, of bevat een waarde die niet bij het veld past.',
  notForMerging:
    'Dit pakket is een momentopname: het is om te bekijken, niet om samen te voegen. Open het met ‘Momentopname bekijken’.',
  badInventory: 'De lijst van wat de afzender heeft, is onleesbaar.',
  incomplete:
    'Het pakket bevat alleen wat er sinds een vorig pakket bij kwam, en dat vorige ontbreekt hier. Vraag de afzender om een volledig pakket.',
  sameNumberOtherContent:
    'Een wijziging heeft hetzelfde nummer als een andere wijziging hier. Waarschijnlijk is een gegevensbestand gekopieerd naar een tweede computer.',
  badSignature:
    'De ondertekening van het pakket klopt niet: het is na het ondertekenen veranderd, of niet van wie het zegt.',
  ageHeader: 'De versleuteling van het bestand is beschadigd of onbekend.',
  ageRecipients:
    'Het bestand is niet met een wachtwoord versleuteld maar met een sleutel. Vraag de afzender om een wachtwoord te gebruiken.',
  ageText:
    'Het bestand is als tekst versleuteld. Vraag de afzender om een gewoon age-bestand, zonder de optie --armor.',
  workFactor: 'Het openen van het bestand zou onredelijk veel rekenwerk en geheugen kosten.',
} as const;
