import type { Language } from '../model/text.ts'

interface PictureMessages {
  /** In a picture with room for some rows only. */
  readonly shown: (rows: number, of: number) => string
  readonly licence: (licences: readonly string[]) => string
  /** Opens every value, in a figure. */
  readonly table: string
  /** Boxes of a figure that can be scrolled. */
  readonly drawing: string
  readonly tableBox: string
}

/** What pictures and figures say besides their charts. */
export const pictureMessages: Readonly<Record<Language, PictureMessages>> = {
  en: {
    shown: (rows, of) => `${rows} of ${of} shown`,
    licence: (licences) => `${licences.length === 1 ? 'Licence' : 'Licences'}: ${licences.join('; ')}`,
    table: 'All values as a table',
    drawing: 'Drawing',
    tableBox: 'Table',
  },
  it: {
    shown: (rows, of) => `${rows} su ${of}`,
    licence: (licences) => `${licences.length === 1 ? 'Licenza' : 'Licenze'}: ${licences.join('; ')}`,
    table: 'Tutti i valori in tabella',
    drawing: 'Disegno',
    tableBox: 'Tabella',
  },
}
