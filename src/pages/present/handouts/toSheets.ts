import { fillSheets } from './fillSheets.ts'
import type { Flow } from './paperFlows.tsx'
import type { PaperFormat } from './paperFormats.ts'

/** A page to be printed: part of a flow. */
export interface Sheet {
  readonly key: string
  readonly address: string
  readonly columns: Flow['columns']
}

/** The pages of some flows, each flow from a page of its own on.
 *  @param heightOf of blocks that must be measured, by key. */
export function toSheets(
  flows: readonly Flow[],
  { height, padding, foot }: Pick<PaperFormat, 'height' | 'padding' | 'foot'>,
  heightOf: (key: string) => number,
): readonly Sheet[] {
  const room = height - 2 * padding - foot
  return flows.flatMap(({ key, address, columns }) => {
    const filled = columns.map(({ blocks }) =>
      fillSheets(
        blocks.map((block) => block.height ?? heightOf(block.key)),
        room,
      ),
    )
    const count = Math.max(1, ...filled.map((sheets) => sheets.length))
    return Array.from({ length: count }, (_, sheet) => ({
      key: `${key} ${sheet}`,
      address,
      columns: columns.map(({ width, blocks }, column) => ({
        width,
        blocks: (filled[column]?.[sheet] ?? []).flatMap((index) => blocks[index] ?? []),
      })),
    }))
  })
}
