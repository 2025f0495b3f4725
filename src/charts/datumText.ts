import { messagesOf } from '../i18n/messages.ts'
import type { NoteKind } from '../model/cube.ts'
import { isGap } from '../model/gap.ts'
import { type NumberForm, numberText, ordinalText } from '../model/numberText.ts'
import type { StatusCode } from '../model/status.ts'
import type { Language } from '../model/text.ts'
import type { Unit } from '../model/unit.ts'
import type { Datum, Rank } from './types.ts'

/** The number with its unit ("at least" where it is a floor), or the reason why there is none. */
export function valueText(datum: Datum, unit: Unit, language: Language, form: NumberForm = 'short'): string {
  const messages = messagesOf(language).charts
  if (isGap(datum.cell)) return messages.gaps[datum.cell.gap]
  const number = numberText(datum.cell, unit, language, form)
  return datum.marks.includes('floor') ? messages.atLeast(number) : number
}

// A note says more exactly what the status letter beside it means.
const saidByNote: Readonly<Partial<Record<StatusCode, readonly NoteKind[]>>> = {
  B: ['break'],
  D: ['definition'],
  E: ['derived'],
  P: ['first-release'],
  U: ['doubtful'],
}

/** What is particular of a number, in words, each once: provisional, estimated, rounded … Empty for a plain number;
 *  a gap's reason is not repeated here. */
export function statusWords(datum: Datum, language: Language): readonly string[] {
  const messages = messagesOf(language).charts
  const ofGap: readonly StatusCode[] = ['L', 'M', 'N', 'O', 'Q']
  const statuses = datum.status
    .filter((code) => !(isGap(datum.cell) && ofGap.includes(code)))
    .filter((code) => !saidByNote[code]?.some((kind) => datum.marks.includes(kind)))
    .map((code) => messages.statuses[code])
  const marks = datum.marks.filter((kind) => kind !== 'floor').map((kind) => messages.marks[kind])
  return [...new Set([...statuses, ...marks])].filter((word) => word !== '')
}

/** "18th of 28", "joint 9th of 27". */
export function rankText({ rank, of, tied }: Rank, language: Language): string {
  const messages = messagesOf(language).charts
  const place = ordinalText(rank, language)
  return tied ? messages.sharedRank(place, String(of)) : messages.rank(place, String(of))
}

/** Whether a number is drawn with reserve: hollow marker, hatched bar. */
export const isReserved = (datum: Datum): boolean =>
  datum.status.some((code) => code === 'P' || code === 'E' || code === 'F' || code === 'U')
