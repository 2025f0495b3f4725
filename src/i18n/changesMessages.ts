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
    figures: 'The figures',
    none: 'No figure in this chart has changed.',
    counts: (changed, fresh, gone) => `${changed} changed, ${fresh} new, ${gone} gone.`,
    caption: (unit) => (unit === '' ? 'Every figure that changed' : `Every figure that changed, ${unit}`),
    series: 'Series',
    period: 'Period',
    thenNow: 'Then → now',
    difference: 'Difference',
    becomes: ', now ',
    fresh: 'new',
    gone: 'gone',
    sources: 'Sources',
    today: 'Today',
    backToPinned: 'Back to the pinned chart',
    toLive: 'The chart with today’s figures',
    vanished: 'This chart is no longer updated.',
  },
  it: {
    heading: (name) => `${name}: che cosa è cambiato`,
    pinned: (state) => `Dallo stato conservato: ${state}.`,
    title: 'Il titolo',
    same: 'Il titolo vale ancora: i dati di oggi danno la stessa frase.',
    stillHolds: 'Il titolo vale ancora per il periodo di cui parla. I dati più recenti ne danno un altro.',
    holdsNoMore: 'Il titolo non vale più: i dati di oggi, per lo stesso periodo, ne danno un altro.',
    cannotBeSaid: 'Non si può dire se il titolo valga ancora: ai dati di oggi manca qualcosa che gli serve.',
    asPinned: 'Com’era',
    samePeriod: 'Stesso periodo, dati di oggi',
    newest: 'Dati più recenti',
    figures: 'I dati',
    none: 'Nessun dato di questo grafico è cambiato.',
    counts: (changed, fresh, gone) => `Cambiati: ${changed}; nuovi: ${fresh}; scomparsi: ${gone}.`,
    caption: (unit) => (unit === '' ? 'Tutti i dati cambiati' : `Tutti i dati cambiati, ${unit}`),
    series: 'Serie',
    period: 'Periodo',
    thenNow: 'Prima → ora',
    difference: 'Differenza',
    becomes: ', ora ',
    fresh: 'nuovo',
    gone: 'scomparso',
    sources: 'Fonti',
    today: 'Oggi',
    backToPinned: 'Torna al grafico conservato',
    toLive: 'Il grafico con i dati di oggi',
    vanished: 'Questo grafico non viene più aggiornato.',
  },
}
