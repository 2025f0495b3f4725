import type { Complaint } from './problem.ts'

/* What can be wrong with a presentation that comes in a file, in an address or out of the browser's storage. */

const askAgain = {
  en: 'Ask whoever shared it for the address again, or for the presentation as a file.',
  it: 'Chiedere di nuovo l’indirizzo a chi lo ha condiviso, oppure la presentazione come file.',
} as const

export const notJson = (): Complaint => ({
  what: {
    en: 'The file is not a presentation: it does not hold JSON.',
    it: 'Il file non è una presentazione: non contiene JSON.',
  },
  remedy: {
    en: 'Choose a file that was saved here with “Export”, whole and unchanged.',
    it: 'Scegliere un file salvato qui con «Esporta», intero e non modificato.',
  },
})

/** @param most size that can be read, with its unit. */
export const fileTooLarge = (most: string): Complaint => ({
  what: {
    en: `The file is larger than ${most}; no presentation is.`,
    it: `Il file supera ${most}: nessuna presentazione è così grande.`,
  },
  remedy: {
    en: 'Choose a file that was saved here with “Export”.',
    it: 'Scegliere un file salvato qui con «Esporta».',
  },
})

export const fileUnread = (): Complaint => ({
  what: {
    en: 'The browser could not read the file.',
    it: 'Il browser non è riuscito a leggere il file.',
  },
  remedy: {
    en: 'Check that it is still where it was and may be read, and choose it again.',
    it: 'Verificare che sia ancora al suo posto e si possa leggere, poi sceglierlo di nuovo.',
  },
})

export const addressDamaged = (): Complaint => ({
  what: {
    en: 'The address holds a presentation, but not the whole of it, or it was changed on its way.',
    it: 'L’indirizzo contiene una presentazione, ma non intera, oppure è stato modificato.',
  },
  remedy: askAgain,
})

export const addressNewer = (): Complaint => ({
  what: {
    en: 'The address holds a presentation in a form that this version of the site does not know.',
    it: 'L’indirizzo contiene una presentazione in una forma che questa versione del sito non conosce.',
  },
  remedy: {
    en: 'Reload the page; if that does not help, ask for the presentation as a file.',
    it: 'Ricaricare la pagina; se non basta, chiedere la presentazione come file.',
  },
})

export const addressTooLarge = (): Complaint => ({
  what: {
    en: 'The address holds more than any presentation needs; it was not opened.',
    it: 'L’indirizzo contiene più di quanto serve a una presentazione: non è stato aperto.',
  },
  remedy: askAgain,
})

export const cannotUnpack = (): Complaint => ({
  what: {
    en: 'This browser cannot unpack a presentation from an address.',
    it: 'Questo browser non può estrarre una presentazione da un indirizzo.',
  },
  remedy: {
    en: 'Open the address in a newer browser, or ask for the presentation as a file.',
    it: 'Aprire l’indirizzo in un browser più recente, oppure chiedere la presentazione come file.',
  },
})

export const nothingKept = (): Complaint => ({
  what: {
    en: 'There is no presentation of your own in this browser.',
    it: 'In questo browser non c’è una tua presentazione.',
  },
  remedy: {
    en: 'Press “Add to presentation” under a chart or a claim, or import a file on the page of presentations.',
    it: 'Premere «Aggiungi alla presentazione» sotto un grafico o un’affermazione, oppure importare un file nella pagina delle presentazioni.',
  },
})

export const storageBlocked = (): Complaint => ({
  what: {
    en: 'This browser keeps nothing for this site, so a presentation made on another page is not to be found here.',
    it: 'Questo browser non conserva nulla per questo sito: una presentazione creata in un’altra pagina qui non si trova.',
  },
  remedy: {
    en: 'Allow the site to store data, or open the presentation by its address.',
    it: 'Permettere al sito di conservare dati, oppure aprire la presentazione dal suo indirizzo.',
  },
})

/** Of what storage holds: no text of ours, or of a version that is not known. */
export const keptDamaged = (): Complaint => ({
  what: {
    en: 'What this browser keeps as your presentation cannot be read.',
    it: 'Ciò che questo browser conserva come tua presentazione non è leggibile.',
  },
  remedy: {
    en: 'Reload the page. If that does not help, the page of presentations puts it aside and lets you begin anew.',
    it: 'Ricaricare la pagina. Se non basta, la pagina delle presentazioni lo mette da parte e permette di ricominciare.',
  },
})
