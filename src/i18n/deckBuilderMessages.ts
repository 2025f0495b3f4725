import type { Language } from '../model/text.ts'

type TextField = 'title' | 'subtitle' | 'figure' | 'sentence' | 'text' | 'notes' | 'points'

interface DeckBuilderMessages {
  readonly heading: string
  readonly ofSite: string
  readonly slides: (count: number) => string
  readonly waiting: string
  readonly needsScript: string
  /** The empty state: before, inside and after the link to the front page. */
  readonly empty: string
  readonly emptyHow: readonly [string, string, string]
  readonly name: string
  readonly present: string
  readonly tools: string
  readonly copy: string
  readonly copied: string
  readonly copyRefused: string
  readonly address: string
  /** @param letters that it would take; `most` is what fits. */
  readonly tooLong: (letters: string, most: string) => string
  readonly unable: string
  readonly save: string
  readonly saved: (file: string) => string
  readonly load: string
  readonly loaded: (title: string, slides: string) => string
  /** Of a file whose texts name figures. */
  readonly figuresTyped: string
  readonly clear: string
  readonly cleared: string
  readonly undone: (slides: string) => string
  readonly redone: (slides: string) => string
  readonly notRead: string
  readonly addressNotRead: string
  /** Place in a file. */
  readonly at: (path: string) => string
  readonly dismiss: string
  readonly list: string
  readonly hint: string
  readonly up: string
  readonly down: string
  readonly edit: string
  readonly done: string
  readonly remove: string
  /** A control, and the slide that it is about. */
  readonly of: (what: string, slide: string) => string
  readonly moved: (slide: string, place: string, of: string) => string
  readonly stays: (slide: string, place: string, of: string) => string
  readonly removed: (slide: string) => string
  readonly added: (slide: string, place: string) => string
  readonly steps: (count: number) => string
  readonly noView: (id: string) => string
  readonly noClaim: (id: string) => string
  readonly fields: Readonly<Record<TextField, string>>
  readonly ownTitle: string
  readonly pointsHelp: (most: string) => string
  readonly pointsJoined: (most: string) => string
  readonly notesHelp: string
  readonly openView: string
  readonly addLegend: string
  readonly addTitle: string
  readonly addText: string
  readonly addEnd: string
  readonly thanks: string
}

/** What the page says on which presentations are listed and put together. */
export const deckBuilderMessages: Readonly<Record<Language, DeckBuilderMessages>> = {
  en: {
    heading: 'Presentations',
    ofSite: 'Ready to be shown',
    slides: (count) => (count === 1 ? 'One slide' : `${count} slides`),
    waiting: 'Looking for your presentation …',
    needsScript: 'Making a presentation of your own needs JavaScript.',
    empty: 'There is nothing in it yet.',
    emptyHow: [
      'Under every chart and claim stands “Add to presentation”: it takes the chart along as you see it, filters and all. Begin with ',
      'the charts',
      ', with a title slide below, or with a file that was exported here.',
    ],
    name: 'Title of the presentation',
    present: 'Present',
    tools: 'What can be done with the presentation',
    copy: 'Copy address',
    copied: 'The address is copied. Whoever opens it sees the presentation as it is now, notes included.',
    copyRefused: 'The browser did not allow copying. The address is selected: press Ctrl+C, or ⌘C.',
    address: 'Address of the presentation',
    tooLong: (letters, most) =>
      `The presentation does not fit in an address: it would take ${letters} characters, and ${most} arrive everywhere. Export it as a file and send that.`,
    unable: 'This browser cannot pack a presentation into an address. Export it as a file and send that.',
    save: 'Export',
    saved: (file) => `Exported as ${file}.`,
    load: 'Import',
    loaded: (title, slides) => `Imported: ${title}. ${slides}. What was here before comes back with “Undo”.`,
    figuresTyped:
      'Its texts name figures in braces, which are computed in the site’s own presentations only. Here they stand as they are typed.',
    clear: 'Clear',
    cleared: 'The presentation is empty. “Undo” brings it back.',
    undone: (slides) => `Undone. ${slides}.`,
    redone: (slides) => `Redone. ${slides}.`,
    notRead: 'The file was not imported, and your presentation is as it was.',
    addressNotRead: 'The presentation in this address was not opened.',
    at: (path) => `At ${path}:`,
    dismiss: 'Dismiss',
    list: 'Slides, in order',
    hint: 'Drag a slide by its handle, press ↑ or ↓, or use Alt+↑ and Alt+↓ anywhere on it. Ctrl+Z takes the last change back.',
    up: 'Move up',
    down: 'Move down',
    edit: 'Edit',
    done: 'Done',
    remove: 'Remove',
    of: (what, slide) => `${what}: ${slide}`,
    moved: (slide, place, of) => `${slide}: now slide ${place} of ${of}.`,
    stays: (slide, place, of) => `${slide}: stays slide ${place} of ${of}.`,
    removed: (slide) => `Removed: ${slide}. “Undo” brings it back.`,
    added: (slide, place) => `${slide}: added as slide ${place}.`,
    steps: (count) => (count === 1 ? 'one further step' : `${count} further steps`),
    noView: (id) => `There is no chart “${id}” on this site: remove the slide, or leave it as it is.`,
    noClaim: (id) => `There is no claim “${id}” on this site: remove the slide, or leave it as it is.`,
    fields: {
      title: 'Title',
      subtitle: 'Line below',
      figure: 'Figure',
      sentence: 'Sentence',
      text: 'Line below',
      notes: 'Notes',
      points: 'Points',
    },
    ownTitle: 'The chart’s own title',
    pointsHelp: (most) => `One a line, ${most} at most.`,
    pointsJoined: (most) =>
      `A slide holds ${most} points: the rest is joined to the last. Another slide would be easier to read.`,
    notesHelp: 'Only the speaker sees them. They are part of files and addresses.',
    openView: 'Open the chart to change what it shows, then add it again',
    addLegend: 'Add',
    addTitle: 'Title slide',
    addText: 'Text slide',
    addEnd: 'End slide',
    thanks: 'Thank you',
  },
  it: {
    heading: 'Presentazioni',
    ofSite: 'Pronte da mostrare',
    slides: (count) => (count === 1 ? 'Una diapositiva' : `${count} diapositive`),
    waiting: 'Ricerca della tua presentazione …',
    needsScript: 'Per creare una presentazione serve JavaScript.',
    empty: 'È ancora vuota.',
    emptyHow: [
      'Sotto ogni grafico e ogni affermazione c’è «Aggiungi alla presentazione»: prende il grafico così come lo vedi, filtri compresi. Comincia ',
      'dai grafici',
      ', da una diapositiva di titolo qui sotto, oppure da un file esportato qui.',
    ],
    name: 'Titolo della presentazione',
    present: 'Presenta',
    tools: 'Che cosa si può fare con la presentazione',
    copy: 'Copia indirizzo',
    copied: 'L’indirizzo è copiato. Chi lo apre vede la presentazione com’è ora, note comprese.',
    copyRefused: 'Il browser non ha permesso di copiare. L’indirizzo è selezionato: premi Ctrl+C, o ⌘C.',
    address: 'Indirizzo della presentazione',
    tooLong: (letters, most) =>
      `La presentazione non sta in un indirizzo: occuperebbe ${letters} caratteri, e ovunque ne arrivano ${most}. Esportala come file e invia quello.`,
    unable:
      'Questo browser non può racchiudere una presentazione in un indirizzo. Esportala come file e invia quello.',
    save: 'Esporta',
    saved: (file) => `Esportata come ${file}.`,
    load: 'Importa',
    loaded: (title, slides) => `Importata: ${title}. ${slides}. Quella di prima torna con «Annulla».`,
    figuresTyped:
      'I testi contengono dati tra parentesi graffe, che si calcolano solo nelle presentazioni del sito. Qui restano come sono scritti.',
    clear: 'Svuota',
    cleared: 'La presentazione è vuota. «Annulla» la riporta.',
    undone: (slides) => `Annullato. ${slides}.`,
    redone: (slides) => `Ripetuto. ${slides}.`,
    notRead: 'Il file non è stato importato; la tua presentazione è rimasta com’era.',
    addressNotRead: 'La presentazione in questo indirizzo non è stata aperta.',
    at: (path) => `In ${path}:`,
    dismiss: 'Chiudi avviso',
    list: 'Diapositive, in ordine',
    hint: 'Trascina una diapositiva dalla maniglia, premi ↑ o ↓, oppure usa Alt+↑ e Alt+↓ in un suo punto qualsiasi. Ctrl+Z annulla l’ultima modifica.',
    up: 'Sposta su',
    down: 'Sposta giù',
    edit: 'Modifica',
    done: 'Fatto',
    remove: 'Togli',
    of: (what, slide) => `${what}: ${slide}`,
    moved: (slide, place, of) => `${slide}: ora diapositiva ${place} di ${of}.`,
    stays: (slide, place, of) => `${slide}: resta diapositiva ${place} di ${of}.`,
    removed: (slide) => `Tolta: ${slide}. «Annulla» la riporta.`,
    added: (slide, place) => `${slide}: aggiunta come diapositiva ${place}.`,
    steps: (count) => (count === 1 ? 'un altro passo' : `altri ${count} passi`),
    noView: (id) => `In questo sito non c’è un grafico «${id}»: togli la diapositiva, oppure lasciala com’è.`,
    noClaim: (id) =>
      `In questo sito non c’è un’affermazione «${id}»: togli la diapositiva, oppure lasciala com’è.`,
    fields: {
      title: 'Titolo',
      subtitle: 'Riga sotto il titolo',
      figure: 'Cifra',
      sentence: 'Frase',
      text: 'Riga sotto il titolo',
      notes: 'Note',
      points: 'Punti',
    },
    ownTitle: 'Il titolo del grafico',
    pointsHelp: (most) => `Uno per riga, al massimo ${most}.`,
    pointsJoined: (most) =>
      `Una diapositiva contiene ${most} punti: il resto è unito all’ultimo. Un’altra diapositiva si leggerebbe meglio.`,
    notesHelp: 'Le vede solo chi parla. Fanno parte dei file e degli indirizzi.',
    openView: 'Apri il grafico per cambiare ciò che mostra, poi aggiungilo di nuovo',
    addLegend: 'Aggiungi',
    addTitle: 'Diapositiva di titolo',
    addText: 'Diapositiva di testo',
    addEnd: 'Diapositiva di chiusura',
    thanks: 'Grazie',
  },
}
