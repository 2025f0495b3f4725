import type { Language } from '../model/text.ts'

interface PresentMessages {
  /** Names the reading version and what leads to it. */
  readonly read: string
  readonly present: string
  readonly presentations: string
  /** What the page of all presentations holds, for those who find it by a search. */
  readonly presentationsLead: string
  /** Heading of the page for readers' own, until theirs is there. */
  readonly own: string
  readonly slide: (number: number, of: number) => string
  /** Of an address or hand-out. */
  readonly slideOf: (number: number) => string
  readonly step: (number: number, of: number) => string
  readonly next: string
  readonly previous: string
  readonly fullScreen: string
  readonly leaveFullScreen: string
  readonly overview: string
  readonly notes: string
  readonly noNotes: string
  readonly presenter: string
  readonly theme: string
  readonly language: string
  readonly zoom: string
  readonly black: string
  readonly white: string
  readonly help: string
  readonly close: string
  readonly restore: string
  readonly year: string
  readonly more: string
  readonly claimed: string
  readonly measured: string
  readonly scan: string
  readonly cannotShow: string
  readonly rowsLeftOut: (left: number) => string
  readonly figuresToQuote: string
  readonly toolbar: string
  readonly keysTitle: string
  readonly keys: readonly (readonly [keys: string, what: string])[]
  readonly blanked: { readonly black: string; readonly white: string }
  readonly fullScreenRefused: string
  /** On a wall, where something has gone wrong. */
  readonly loadedAgain: string
}

/** What presentations say: the stage, the reading version, help. */
export const presentMessages: Readonly<Record<Language, PresentMessages>> = {
  en: {
    read: 'Read',
    present: 'Present',
    presentations: 'Presentations',
    presentationsLead:
      'Presentations with live charts, ready to be shown, and a place to put together your own.',
    own: 'Your presentation',
    slide: (number, of) => `Slide ${number} of ${of}`,
    slideOf: (number) => `Slide ${number}`,
    step: (number, of) => `step ${number} of ${of}`,
    next: 'Next',
    previous: 'Back',
    fullScreen: 'Full screen',
    leaveFullScreen: 'Leave full screen',
    overview: 'Overview',
    notes: 'Notes',
    noNotes: 'This slide has no notes.',
    presenter: 'Presenter window',
    theme: 'Light or dark',
    language: 'Italiano',
    zoom: 'Zoom',
    black: 'Black screen',
    white: 'White screen',
    help: 'Keys',
    close: 'Close',
    restore: 'Back to the slide',
    year: 'Year',
    more: 'More',
    claimed: 'Claimed',
    measured: 'What the statistics say',
    scan: 'Scan to open this presentation',
    cannotShow: 'This slide cannot be shown',
    rowsLeftOut: (left) => `${left} more not shown`,
    figuresToQuote: 'Figures to quote',
    toolbar: 'Presentation',
    keysTitle: 'Keys',
    keys: [
      ['→  ↓  Space  PgDn', 'next'],
      ['←  ↑  PgUp', 'back'],
      ['Home  End', 'first and last slide'],
      ['number, Enter', 'that slide'],
      ['F', 'full screen'],
      ['P', 'presenter window'],
      ['N', 'notes'],
      ['O', 'overview'],
      ['B  W', 'black or white screen'],
      ['Z', 'zoom to the pointer'],
      ['hold the mouse button', 'laser pointer'],
      ['R  Backspace', 'back to the slide as it was'],
      ['T', 'light or dark'],
      ['L', 'other language'],
      ['Esc', 'one step out'],
    ],
    blanked: { black: 'The screen is black.', white: 'The screen is white.' },
    fullScreenRefused: 'The browser does not allow full screen here; the slide fills the window instead.',
    loadedAgain: 'These slides cannot be shown as they are. They are loaded again in a few seconds.',
  },
  it: {
    read: 'Leggi',
    present: 'Presenta',
    presentations: 'Presentazioni',
    presentationsLead:
      'Presentazioni con grafici vivi, pronte per l’uso, e uno spazio per comporre la propria.',
    own: 'La tua presentazione',
    slide: (number, of) => `Diapositiva ${number} di ${of}`,
    slideOf: (number) => `Diapositiva ${number}`,
    step: (number, of) => `passo ${number} di ${of}`,
    next: 'Avanti',
    previous: 'Indietro',
    fullScreen: 'Schermo intero',
    leaveFullScreen: 'Esci da schermo intero',
    overview: 'Panoramica',
    notes: 'Note',
    noNotes: 'Questa diapositiva non ha note.',
    presenter: 'Finestra del relatore',
    theme: 'Chiaro o scuro',
    language: 'English',
    zoom: 'Ingrandisci',
    black: 'Schermo nero',
    white: 'Schermo bianco',
    help: 'Tasti',
    close: 'Chiudi',
    restore: 'Ripristina la diapositiva',
    year: 'Anno',
    more: 'Altro',
    claimed: 'Si afferma',
    measured: 'Che cosa dicono le statistiche',
    scan: 'Inquadra per aprire questa presentazione',
    cannotShow: 'Questa diapositiva non può essere mostrata',
    rowsLeftOut: (left) => `altre ${left} non mostrate`,
    figuresToQuote: 'Dati da citare',
    toolbar: 'Presentazione',
    keysTitle: 'Tasti',
    keys: [
      ['→  ↓  Spazio  Pag↓', 'avanti'],
      ['←  ↑  Pag↑', 'indietro'],
      ['Home  Fine', 'prima e ultima diapositiva'],
      ['numero, Invio', 'quella diapositiva'],
      ['F', 'schermo intero'],
      ['P', 'finestra del relatore'],
      ['N', 'note'],
      ['O', 'panoramica'],
      ['B  W', 'schermo nero o bianco'],
      ['Z', 'ingrandisci attorno al puntatore'],
      ['tenere premuto il mouse', 'puntatore laser'],
      ['R  Backspace', 'ripristina la diapositiva'],
      ['T', 'chiaro o scuro'],
      ['L', 'altra lingua'],
      ['Esc', 'un passo indietro'],
    ],
    blanked: { black: 'Lo schermo è nero.', white: 'Lo schermo è bianco.' },
    fullScreenRefused:
      'Qui il browser non permette lo schermo intero: la diapositiva occupa tutta la finestra.',
    loadedAgain:
      'Queste diapositive non possono essere mostrate così come sono. Tra pochi secondi saranno ricaricate.',
  },
}
