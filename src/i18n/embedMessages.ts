import type { Language } from '../model/text.ts'

interface EmbedMessages {
  /** Link to the chart's own page. */
  readonly more: (site: string) => string
  /** Button: the chart with all its filters, in the frame. */
  readonly openHere: string
  readonly change: string
  readonly waiting: string
  /** Before the reason for which the interactive view could not be had. */
  readonly failed: string
  /** Where the address asks for other figures than those in the picture. */
  readonly usual: string
  /** Where there is no data for what an author has set, and no reader can change it here. */
  readonly allSet: string
  /** Of a pinned state. */
  readonly pinned: (state: string) => string
  readonly newer: string
  readonly whatChanged: string
  readonly vanished: (state: string) => string
  readonly claimedAndMeasured: string
}

/** What embeds say besides their charts. */
export const embedMessages: Readonly<Record<Language, EmbedMessages>> = {
  en: {
    more: (site) => `More at ${site}`,
    openHere: 'Explore here',
    change: 'Change',
    waiting: 'Loading the figures …',
    failed: 'The interactive view could not be loaded. Open the chart’s own page, or reload to try again.',
    usual: 'This is the usual chart, not the one with the choices made for this article.',
    allSet: 'They were set for this article; on the chart’s own page they can be changed.',
    pinned: (state) => `Figures as of ${state}, kept as they were.`,
    newer: 'Newer figures exist.',
    whatChanged: 'What changed',
    vanished: (state) => `This chart is no longer updated. It shows the figures as of ${state}.`,
    claimedAndMeasured: 'The claim, and figures it can be compared with',
  },
  it: {
    more: (site) => `Di più su ${site}`,
    openHere: 'Esplora qui',
    change: 'Cambia',
    waiting: 'Caricamento dei dati …',
    failed:
      'La vista interattiva non si è caricata. Apri la pagina del grafico, oppure ricarica per riprovare.',
    usual: 'Questo è il grafico consueto, non quello con le scelte fatte per questo articolo.',
    allSet: 'Sono quelle dell’articolo; nella pagina del grafico si possono cambiare.',
    pinned: (state) => `Versione conservata: ${state}.`,
    newer: 'Ci sono dati più recenti.',
    whatChanged: 'Che cosa è cambiato',
    vanished: (state) => `Questo grafico non viene più aggiornato. Versione conservata: ${state}.`,
    claimedAndMeasured: 'L’affermazione, e i dati con cui si può confrontare',
  },
}
