import type { Language } from '../model/text.ts'

interface EmbedMessages {
  /** Link to the chart's own page. */
  readonly more: (site: string) => string
  /** Button: the chart with all its filters, in the frame. */
  readonly openHere: string
  readonly change: string
  /** Before the reason for which the interactive view could not be had. */
  readonly failed: string
  readonly waiting: string
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
    failed:
      'The interactive view could not be loaded; the figures above stay as they are. Open the chart’s own page instead, or reload to try again.',
    waiting: 'Loading the figures for these choices …',
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
    failed:
      'La vista interattiva non si è caricata; le cifre qui sopra restano come sono. Apri la pagina del grafico, oppure ricarica per riprovare.',
    waiting: 'Caricamento dei dati per queste scelte …',
    pinned: (state) => `Dati a: ${state}, conservati com’erano.`,
    newer: 'Ci sono dati più recenti.',
    whatChanged: 'Che cosa è cambiato',
    vanished: (state) => `Questo grafico non viene più aggiornato. Mostra i dati a: ${state}.`,
    claimedAndMeasured: 'L’affermazione, e i dati con cui si può confrontare',
  },
}
