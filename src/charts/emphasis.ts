import type { Emphasis, Emphasized } from './types.ts'

interface Emphasizable {
  readonly id: string
  readonly area?: string | undefined
}

const isIt = ({ id, area }: Emphasizable, emphasized: Emphasized): boolean =>
  [emphasized ?? []].flat().some((one) => one === id || one === area)

/** How each item is drawn while the reader's attention is on an area or series. Where the chart has nothing of it,
 *  all stay as they are. */
export function emphasisIn(
  items: readonly Emphasizable[],
  emphasized: Emphasized,
): (item: Emphasizable) => Emphasis {
  if (!items.some((item) => isIt(item, emphasized))) return () => 'default'
  return (item) => (isIt(item, emphasized) ? 'highlighted' : 'muted')
}

/** Class of an element by its emphasis; the style sheet says how it looks. */
export const emphasisClass: Readonly<Record<Emphasis, string>> = {
  default: '',
  highlighted: ' em',
  muted: ' mu',
}
