import type { LayoutCommon } from '../../../src/charts/types.ts'

/** The number of a mark by its id, where pointers find marks by what is drawn under them; elsewhere drawings need none. */
export function markNumbers(layout: LayoutCommon): ((id: string) => number | undefined) | undefined {
  if (layout.reach === 'across' || layout.reach === 'down') return undefined
  const numbers = new Map(layout.marks.map((mark, index) => [mark.id, index]))
  return (id) => numbers.get(id)
}
