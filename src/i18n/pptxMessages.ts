import type { Language } from '../model/text.ts'

interface PptxMessages {
  /** Heading in the notes, before figures with their sources. */
  readonly figures: string
  /** Heading in the notes, before what must be known of the figures. */
  readonly remarks: string
  readonly address: string
  /** What hatches mean in a chart. */
  readonly hatched: (words: string) => string
  /** Why places of a chart are empty. */
  readonly empty: (places: string, reason: string) => string
  /** Alternative text of the code for phones. */
  readonly code: (address: string) => string
  /** Stands where a picture would. */
  readonly noPicture: string
  /** Names of the sheets behind a chart; no spaces. */
  readonly dataSheet: string
  readonly sourceSheet: string
  readonly year: string
}

/** What a PowerPoint file says besides its deck. */
export const pptxMessages: Readonly<Record<Language, PptxMessages>> = {
  en: {
    figures: 'Figures to quote',
    remarks: 'About the figures',
    address: 'This slide on the web',
    hatched: (words) => `Hatched: ${words}`,
    empty: (places, reason) => `${places}: ${reason}`,
    code: (address) => `Code for phones that leads to ${address}`,
    noPicture: 'The picture could not be made here. The slide’s address has it; so has “Print”, as PDF.',
    dataSheet: 'Data',
    sourceSheet: 'Source',
    year: 'Year',
  },
  it: {
    figures: 'Dati da citare',
    remarks: 'Avvertenze sui dati',
    address: 'Questa diapositiva in rete',
    hatched: (words) => `Tratteggio: ${words}`,
    empty: (places, reason) => `${places}: ${reason}`,
    code: (address) => `Codice per telefoni che porta a ${address}`,
    noPicture:
      'Qui non è stato possibile produrre l’immagine. Si trova all’indirizzo della diapositiva e, in PDF, con “Stampa”.',
    dataSheet: 'Dati',
    sourceSheet: 'Fonte',
    year: 'Anno',
  },
}
