import type { Language } from '../model/text.ts'

interface HandoutMessages {
  readonly handouts: string
  readonly lead: string
  readonly close: string
  /* What is printed. */
  readonly print: string
  readonly printHelp: string
  readonly content: string
  readonly contents: { readonly slides: string; readonly notes: string }
  readonly paper: string
  readonly papers: { readonly wide: string; readonly a4: string }
  /* Files. */
  readonly files: string
  readonly powerPoint: string
  readonly powerPointHelp: string
  readonly making: string
  readonly made: string
  readonly notMade: (why: string) => string
  readonly isFile: string
  /* Addresses. */
  readonly address: string
  readonly copyAddress: string
  readonly copyDeckAddress: string
  readonly copied: string
  /** The address is in a field then, marked. */
  readonly notCopied: string
  /* On paper. */
  readonly page: (number: number, of: number) => string
  readonly sources: string
  readonly sourceNumbers: (numbers: string) => string
  readonly onSlides: (numbers: readonly number[]) => string
  readonly updated: (date: string) => string
  readonly via: (who: string) => string
}

/** What hand-outs say: the dialog, and the paper. */
export const handoutMessages: Readonly<Record<Language, HandoutMessages>> = {
  en: {
    handouts: 'Hand-outs',
    lead: 'What the audience takes home.',
    close: 'Close',
    print: 'Print or save as PDF',
    printHelp:
      'In the browser’s window choose “Save as PDF” as the printer for a file. Colours are light, charts stay sharp at any size, sources come last.',
    content: 'On each page',
    contents: { slides: 'A slide', notes: 'A slide with its notes' },
    paper: 'Pages',
    papers: { wide: '16:9, for screens', a4: 'A4, for paper' },
    files: 'Files',
    powerPoint: 'PowerPoint',
    powerPointHelp: 'Slides with charts that can be edited, notes and sources.',
    making: 'The file is being put together…',
    made: 'The file is in your downloads.',
    notMade: (why) => `The file could not be made: ${why}. Try again; printing to PDF works in any case.`,
    isFile: 'This presentation is a file already: pass it on as it is.',
    address: 'Address',
    copyAddress: 'Copy address of this slide',
    copyDeckAddress: 'Copy address of this presentation',
    copied: 'The address is copied.',
    notCopied: 'The browser does not let this page copy. The address is marked below: copy it from there.',
    page: (number, of) => `Page ${number} of ${of}`,
    sources: 'Sources',
    sourceNumbers: (numbers) => `Sources ${numbers}`,
    onSlides: (numbers) => `${numbers.length === 1 ? 'slide' : 'slides'} ${numbers.join(', ')}`,
    updated: (date) => `published ${date}`,
    via: (who) => `via ${who}`,
  },
  it: {
    handouts: 'Materiali',
    lead: 'Ciò che il pubblico porta con sé.',
    close: 'Chiudi',
    print: 'Stampa o salva in PDF',
    printHelp:
      'Per avere un file, nella finestra del browser scegli «Salva come PDF» come stampante. I colori sono chiari, i grafici restano nitidi a ogni dimensione, le fonti stanno in fondo.',
    content: 'In ogni pagina',
    contents: { slides: 'Una diapositiva', notes: 'Una diapositiva con le note' },
    paper: 'Formato',
    papers: { wide: '16:9, per lo schermo', a4: 'A4, per la carta' },
    files: 'File',
    powerPoint: 'PowerPoint',
    powerPointHelp: 'Diapositive con grafici modificabili, note e fonti.',
    making: 'Il file è in preparazione…',
    made: 'Il file è tra quelli scaricati.',
    notMade: (why) =>
      `Non è stato possibile creare il file: ${why}. Riprova; la stampa in PDF funziona comunque.`,
    isFile: 'Questa presentazione è già un file: si può inviare così com’è.',
    address: 'Indirizzo',
    copyAddress: 'Copia l’indirizzo di questa diapositiva',
    copyDeckAddress: 'Copia l’indirizzo di questa presentazione',
    copied: 'L’indirizzo è stato copiato.',
    notCopied:
      'Il browser non permette di copiare da questa pagina. L’indirizzo è selezionato qui sotto: copialo da lì.',
    page: (number, of) => `Pagina ${number} di ${of}`,
    sources: 'Fonti',
    sourceNumbers: (numbers) => `Fonti ${numbers}`,
    onSlides: (numbers) => `${numbers.length === 1 ? 'diapositiva' : 'diapositive'} ${numbers.join(', ')}`,
    updated: (date) => `dati pubblicati: ${date}`,
    via: (who) => `tramite ${who}`,
  },
}
