import { parseStatus, type Status } from '../model/status.ts'
import { notAPosition, unknownStatus, wrongCount } from './complaints.ts'
import { readEurostatFlags } from './eurostatFlags.ts'
import type { JsonStatStatus, JsonStatValue } from './jsonStatSchema.ts'
import { Refusal } from './problem.ts'

/** A key of a sparse object as a position.
 *  @throws Refusal where it is no whole number below `cells`. */
function positionOf(key: string, cells: number, path: string): number {
  const position = Number(key)
  if (!/^\d+$/.test(key) || position >= cells) throw new Refusal(`${path}.${key}`, notAPosition(key, cells))
  return position
}

/** Numbers of all cells, NaN where there is none.
 *  @throws Refusal where the count is wrong or a position lies outside the cube. */
export function decodeValues(value: JsonStatValue, cells: number): Float64Array {
  const values = new Float64Array(cells).fill(Number.NaN)
  if (Array.isArray(value)) {
    if (value.length !== cells) throw new Refusal('value', wrongCount(cells, value.length))
    for (const [position, number] of value.entries()) if (number !== null) values[position] = number
    return values
  }
  for (const [key, number] of Object.entries(value))
    if (number !== null) values[positionOf(key, cells, 'value')] = number
  return values
}

/** Statuses by position; normal ones are left out. A single text is the status of every cell.
 *  @throws Refusal where the count is wrong, a position lies outside, or a letter is unknown. */
export function decodeStatuses(
  status: JsonStatStatus | undefined,
  cells: number,
): ReadonlyMap<number, Status> {
  const statuses = new Map<number, Status>()
  // Few texts occur, many times each.
  const known = new Map<string, Status>()
  const read = (text: string, path: string): Status => {
    const found = known.get(text) ?? parseStatus(text) ?? parseStatus(readEurostatFlags(text) ?? text)
    if (!found) throw new Refusal(path, unknownStatus(text))
    known.set(text, found)
    return found
  }
  const keep = (position: number, text: string | null, path: string) => {
    const letters = text === null ? [] : read(text, path)
    if (letters.length > 0) statuses.set(position, letters)
  }
  const everywhere = typeof status === 'string' ? status : undefined
  if (everywhere !== undefined) {
    for (let position = 0; position < cells; position++) keep(position, everywhere, 'status')
  } else if (Array.isArray(status)) {
    if (status.length === 1) return decodeStatuses(status[0] ?? undefined, cells)
    if (status.length !== cells) throw new Refusal('status', wrongCount(cells, status.length))
    for (const [position, text] of status.entries()) keep(position, text, `status.${position}`)
  } else {
    for (const [key, text] of Object.entries(status ?? {}))
      keep(positionOf(key, cells, 'status'), text, `status.${key}`)
  }
  return statuses
}
