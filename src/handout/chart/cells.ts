import { element, textElement, val } from '../xml.ts'
import type { SheetCell } from './types.ts'

/** A part of a column of a sheet; rows count from 1. */
export interface Range {
  readonly sheet: string
  /** From 0. */
  readonly column: number
  readonly from: number
  readonly to: number
}

/** A, B … Z, AA … of a column from 0. */
export function columnName(column: number): string {
  const last = String.fromCharCode(65 + (column % 26))
  return column < 26 ? last : `${columnName(Math.floor(column / 26) - 1)}${last}`
}

function rangeText({ sheet, column, from, to }: Range): string {
  const name = columnName(column)
  const start = `${sheet}!$${name}$${from}`
  return from === to ? start : `${start}:$${name}$${to}`
}

const points = (cells: readonly SheetCell[]): readonly string[] => [
  val('c:ptCount', cells.length),
  // An empty place is one that is not there: Office would take an empty text for a zero.
  ...cells.flatMap((cell, idx) =>
    cell === undefined ? [] : [element('c:pt', { idx }, [textElement('c:v', String(cell))])],
  ),
]

/** Numbers of a column, with the copy that a chart is drawn from before anybody opens the sheet. */
export const numbersAt = (range: Range, numbers: readonly (number | undefined)[]): string =>
  element('c:numRef', {}, [
    textElement('c:f', rangeText(range)),
    element('c:numCache', {}, [textElement('c:formatCode', 'General'), ...points(numbers)]),
  ])

/** The same of texts. */
export const textsAt = (range: Range, texts: readonly string[]): string =>
  element('c:strRef', {}, [textElement('c:f', rangeText(range)), element('c:strCache', {}, points(texts))])
