import type { CellNote } from '../model/cube.ts'
import { readRanges } from './cellRanges.ts'
import { notAPosition } from './complaints.ts'
import type { Ponte } from './ponteSchema.ts'
import { Refusal } from './problem.ts'

/** Notes by position of their cells, in the file's order.
 *  @throws Refusal where a position lies outside the cube. */
export function decodeNotes(
  notes: Ponte['cellNotes'],
  cells: number,
): ReadonlyMap<number, readonly CellNote[]> {
  const byCell = new Map<number, CellNote[]>()
  for (const [order, { kind, text, cells: ranges }] of notes.entries()) {
    const note: CellNote = { kind, text }
    const last = Math.max(...ranges.split(/[,-]/).map(Number))
    if (last >= cells)
      throw new Refusal(`extension.ponte.cellNotes.${order}.cells`, notAPosition(String(last), cells))
    for (const position of readRanges(ranges)) byCell.set(position, [...(byCell.get(position) ?? []), note])
  }
  return byCell
}
