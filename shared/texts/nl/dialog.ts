// De eigen vensters van het besturingssysteem: bestanden kiezen, en melden dat starten niet lukt.

export const dialog = {
  attachmentTitle: 'Bestanden toevoegen',
  attachmentButton: 'Toevoegen',
  attachmentSaveTitle: 'Bestand bewaren als',
  exportTitle: 'Gegevenspakket opslaan',
  exportButton: 'Pakket maken',
  importTitle: 'Gegevenspakket kiezen',
  importButton: 'Pakket lezen',
  chartTitle: 'Grafiek opslaan',
  documentTitle: 'Document opslaan',
  calendarTitle: 'Kalender bewaren',
  tableTitle: 'Tabel opslaan',
  packageFilter: 'Gegevenspakket',
  startFailed: 'Weerwerk kan niet starten',
  storeAt: 'Uw gegevens staan in: {{path}}',
  windowStopped:
    'Het venster van Weerwerk is twee keer onverwacht gestopt. Wat was opgeslagen is veilig. Start Weerwerk opnieuw.',
  showFolder: 'Map tonen',
  close: 'Sluiten',
} as const;
