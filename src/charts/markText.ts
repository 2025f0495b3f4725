import { messagesOf } from '../i18n/messages.ts'
import { periodText } from '../model/periodText.ts'
import type { Language } from '../model/text.ts'
import type { Unit } from '../model/unit.ts'
import { rankText, statusWords, valueText } from './datumText.ts'
import type { Datum, Mark, Rank } from './types.ts'

interface MarkFacts {
  /** Of the area, series or row. */
  readonly name: string
  readonly datum: Datum
  readonly unit: Unit
  readonly language: Language
  /** Code of the period. */
  readonly period?: string | undefined
  readonly rank?: Rank | undefined
  /** A claim's value: said to be one. */
  readonly claim?: boolean | undefined
  /** What is said instead of the number: a rank in words. */
  readonly value?: string | undefined
  /** Further facts, between value and notes: a part of the whole, the value behind a rank. */
  readonly more?: readonly string[] | undefined
}

/** With a capital, and a full stop where there is none. */
export const asSentence = (text: string): string => {
  const upper = `${text.charAt(0).toLocaleUpperCase('en')}${text.slice(1)}`
  return /[.!?]$/.test(upper) ? upper : `${upper}.`
}

/** What tooltip and speech say of one mark: both the same facts in the same order. */
export function markText(facts: MarkFacts): Pick<Mark, 'heading' | 'lines' | 'spoken' | 'claim'> {
  const { name, datum, unit, language, period, rank, claim = false, more = [] } = facts
  const value = facts.value ?? valueText(datum, unit, language)
  const when = period === undefined ? undefined : periodText(period, language)
  const words = statusWords(datum, language).join(', ')
  const rest = [
    ...more,
    ...(claim ? [messagesOf(language).charts.claimNote] : []),
    ...(words === '' ? [] : [words]),
    ...(rank ? [rankText(rank, language)] : []),
    ...datum.notes,
  ]
  return {
    heading: name,
    lines: [when === undefined ? value : `${when}: ${value}`, ...rest],
    spoken: [`${when === undefined ? name : `${name}, ${when}`}: ${value}.`, ...rest.map(asSentence)].join(
      ' ',
    ),
    claim,
  }
}
