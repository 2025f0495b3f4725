import { type Drawing, moved } from './pictureNode.ts'

/** Drawings one under the other, each with the space above it; one without height takes none. */
export function stack(parts: readonly { readonly drawing: Drawing; readonly above?: number }[]): Drawing {
  let height = 0
  const nodes = parts
    .filter(({ drawing }) => drawing.height > 0)
    .flatMap(({ drawing, above = 0 }, index) => {
      const top = height + (index === 0 ? 0 : above)
      height = top + drawing.height
      return moved(drawing.nodes, 0, top)
    })
  return { width: Math.max(0, ...parts.map(({ drawing }) => drawing.width)), height, nodes }
}
