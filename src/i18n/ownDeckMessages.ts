import type { Language } from '../model/text.ts'

type SlideKind = 'title' | 'statement' | 'chart' | 'map' | 'two-charts' | 'claim' | 'text' | 'end'

interface OwnDeckMessages {
  /** What a presentation is called until its maker names it. */
  readonly untitled: string
  readonly yours: string
  /** After a slide was added: its place. */
  readonly added: (place: string) => string
  readonly emptied: string
  readonly takenOut: string
  readonly open: string
  readonly undo: string
  readonly redo: string
  readonly close: string
  readonly blocked: string
  readonly full: string
  /** Where nothing is kept, and the presentation does not fit in an address. */
  readonly tooLongToCarry: string
  /** @param key under which it is in the browser's storage. */
  readonly unreadable: (key: string) => string
  readonly unreadableStuck: string
  readonly twoTabs: string
  readonly keep: string
  readonly kept: string
  readonly keptInstead: string
  readonly arrived: (title: string) => string
  readonly kinds: Readonly<Record<SlideKind, string>>
}

/** What is said of a reader's own presentation wherever it is added to, kept or shown. Loaded with that. */
export const ownDeckMessages: Readonly<Record<Language, OwnDeckMessages>> = {
  en: {
    untitled: 'My presentation',
    yours: 'Your presentation',
    added: (place) => `Added: slide ${place}.`,
    emptied: 'With what is set on this page the chart has no figures, so it was added without it.',
    takenOut: 'The slide is taken out again.',
    open: 'Open presentation',
    undo: 'Undo',
    redo: 'Redo',
    close: 'Close',
    blocked:
      'This browser keeps nothing for this site, so your presentation lasts only as long as this page. Its links take it along; to keep it, export it as a file.',
    full: 'The browser has no room left for your presentation, so its latest changes last only as long as this page. To keep them, export it as a file.',
    tooLongToCarry:
      'It has grown too long for a link to take it to another page. Export it as a file, allow this site to store data, and import it again.',
    unreadable: (key) =>
      `What this browser kept as your presentation could not be read. It was put aside, unchanged, in the browser’s storage under “${key}”; a new presentation begins here.`,
    unreadableStuck:
      'What this browser keeps as your presentation cannot be read, and there is no room to put it aside. It stays untouched, so nothing new is kept: export your presentation as a file.',
    twoTabs:
      'Another tab changed your presentation at the same moment. What it made is kept: press “Undo” to see it.',
    keep: 'Keep as my presentation',
    kept: 'It is your presentation now.',
    keptInstead:
      'It is your presentation now. The one you had is not lost: on the page of presentations, “Undo” brings it back.',
    arrived: (title) => `This address holds a presentation: ${title}.`,
    kinds: {
      title: 'Title',
      statement: 'Figure',
      chart: 'Chart',
      map: 'Map',
      'two-charts': 'Two charts',
      claim: 'Claim',
      text: 'Text',
      end: 'End',
    },
  },
  it: {
    untitled: 'La mia presentazione',
    yours: 'La tua presentazione',
    added: (place) => `Aggiunta come diapositiva ${place}.`,
    emptied:
      'Con ciò che è impostato in questa pagina il grafico non ha dati: è stato aggiunto senza tenerne conto.',
    takenOut: 'La diapositiva è stata tolta.',
    open: 'Apri la presentazione',
    undo: 'Annulla',
    redo: 'Ripeti',
    close: 'Chiudi',
    blocked:
      'Questo browser non conserva nulla per questo sito: la presentazione dura quanto questa pagina. I link qui la portano con sé; per conservarla, esportala come file.',
    full: 'Il browser non ha più spazio per la presentazione: le ultime modifiche durano quanto questa pagina. Per conservarle, esportala come file.',
    tooLongToCarry:
      'È troppo lunga perché un link la porti in un’altra pagina. Esportala come file, permetti a questo sito di conservare dati e importala di nuovo.',
    unreadable: (key) =>
      `Ciò che questo browser conservava come tua presentazione non è leggibile. È stato messo da parte, immutato, nella memoria del browser con il nome «${key}»; qui ne comincia una nuova.`,
    unreadableStuck:
      'Ciò che questo browser conserva come tua presentazione non è leggibile, e non c’è spazio per metterlo da parte. Resta intatto, perciò non si conserva nulla di nuovo: esporta la presentazione come file.',
    twoTabs:
      'Un’altra scheda ha modificato la presentazione nello stesso momento. La sua versione è conservata: per vederla premi «Annulla».',
    keep: 'Tieni come mia presentazione',
    kept: 'Ora è la tua presentazione.',
    keptInstead:
      'Ora è la tua presentazione. Quella che avevi non è persa: nella pagina delle presentazioni «Annulla» la riporta.',
    arrived: (title) => `Questo indirizzo contiene una presentazione: ${title}.`,
    kinds: {
      title: 'Titolo',
      statement: 'Cifra',
      chart: 'Grafico',
      map: 'Mappa',
      'two-charts': 'Due grafici',
      claim: 'Affermazione',
      text: 'Testo',
      end: 'Chiusura',
    },
  },
}
