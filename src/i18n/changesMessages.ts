import type { Language } from '../model/text.ts'

interface ChangesMessages {
  readonly heading: (name: string) => string
  readonly pinned: (state: string) => string
  readonly title: string
  /** The same sentence over the figures of today. */
  readonly same: string
  /** It still holds for the period it is about; the newest figures give another. */
  readonly stillHolds: string
  readonly holdsNoMore: string
  readonly cannotBeSaid: string
  readonly asPinned: string
  readonly samePeriod: string
  readonly newest: string
  /** Heading of what the earlier figures said of themselves. */
  readonly earlier: string
  /** What a figure's status reads in the table. */
  readonly marked: (words: string) => string
  /** The two states have sources of their own. */
  readonly otherTables: (then: string, now: string) => string
  readonly figures: string
  readonly none: string
  readonly counts: (changed: string, fresh: string, gone: string) => string
  /** Of the table, with the unit of its numbers; empty where rows differ in it. */
  readonly caption: (unit: string) => string
  readonly series: string
  readonly period: string
  readonly thenNow: string
  readonly difference: string
  /** Between what was and what is, for those who hear it. */
  readonly becomes: string
  readonly fresh: string
  readonly gone: string
  /** Of a difference that the printed decimals do not show. */
  readonly unseen: string
  readonly sources: string
  readonly today: string
  readonly backToPinned: string
  readonly toLive: string
  readonly vanished: string
}

/** What the page says that compares a pinned state with the figures of today. */
export const changesMessages: Readonly<Record<Language, ChangesMessages>> = {
  en: {
    heading: (name) => `${name}: what has changed`,
    pinned: (state) => `Since the pinned state: ${state}.`,
    title: 'The title',
    same: 'The title still holds: today’s figures give the same sentence.',
    stillHolds: 'The title still holds for the period it is about. The newest figures give another.',
    holdsNoMore: 'The title no longer holds: today’s figures for the same period give another.',
    cannotBeSaid: 'Whether the title still holds cannot be told: today’s figures lack something it needs.',
    asPinned: 'As pinned',
    samePeriod: 'Same period, today’s figures',
    newest: 'Newest figures',
    earlier: 'About the earlier figures',
    marked: (words) => `marked “${words}”`,
    otherTables: (then, now) =>
      `The two states come from different tables: the earlier one from ${then}, today’s from ${now}.`,
    figures: 'The figures',
    none: 'No figure in this chart has changed.',
    counts: (changed, fresh, gone) => `${changed} changed, ${fresh} new, ${gone} gone.`,
    caption: (unit) => `Every figure that is not as it was${unit === '' ? '' : `, ${unit}`}`,
    series: 'Series',
    period: 'Period',
    thenNow: 'Then → now',
    difference: 'Difference',
    becomes: ', now ',
    fresh: 'new',
    gone: 'gone',
    unseen: 'less than is shown',
    sources: 'Sources',
    today: 'Today',
    backToPinned: 'Back to the pinned chart',
    toLive: 'The chart with today’s figures',
    vanished: 'This chart is no longer updated.',
  },
  it: {
    heading: (name) => `${name}: che cosa è cambiato`,
    pinned: (state) => `Rispetto alla versione conservata: ${state}.`,
    title: 'Il titolo',
    same: 'Il titolo vale ancora: con i dati di oggi la frase è la stessa.',
    stillHolds:
      'Il titolo vale ancora per il periodo a cui si riferisce. Con i dati più recenti sarebbe diverso.',
    holdsNoMore: 'Il titolo non vale più: con i dati di oggi, per lo stesso periodo, sarebbe diverso.',
    cannotBeSaid: 'Non si può dire se il titolo valga ancora: nei dati di oggi manca qualcosa di necessario.',
    asPinned: 'Nella versione conservata',
    samePeriod: 'Stesso periodo, con i dati di oggi',
    newest: 'Con i dati più recenti',
    earlier: 'Avvertenze sui dati di allora',
    marked: (words) => `indicato come «${words}»`,
    otherTables: (then, now) => `Le due versioni si basano su tabelle diverse: allora ${then}; oggi ${now}.`,
    figures: 'I dati',
    none: 'In questo grafico nessun dato è cambiato.',
    counts: (changed, fresh, gone) =>
      `Dati cambiati: ${changed}; nuovi: ${fresh}; non più presenti: ${gone}.`,
    caption: (unit) =>
      `Tutti i dati che differiscono dalla versione conservata${unit === '' ? '' : `, ${unit}`}`,
    series: 'Serie',
    period: 'Periodo',
    thenNow: 'Prima → ora',
    difference: 'Differenza',
    becomes: ', ora ',
    fresh: 'nuovo',
    gone: 'non più presente',
    unseen: 'inferiore all’arrotondamento',
    sources: 'Fonti',
    today: 'Oggi',
    backToPinned: 'Torna alla versione conservata',
    toLive: 'Il grafico con i dati di oggi',
    vanished: 'Questo grafico non viene più aggiornato.',
  },
}
