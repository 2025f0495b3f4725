/** Colours are classes: the style sheet gives each its --c-… in every theme, and sets it as `color`. */
export const paletteSize = 8

/** Class of each series or group: up to two highlighted ones have colours of their own (h1, h2), the others those of
 *  the palette (s1…s8) in their order. Where the palette does not suffice, all others are the muted grey (sm):
 *  more colours than eight tell nothing. */
export function colourClasses(series: readonly { readonly highlight: boolean }[]): readonly string[] {
  const plain = series.filter((one) => !one.highlight).length
  let highlighted = 0
  let next = 0
  return series.map((one) => {
    if (one.highlight && highlighted < 2) {
      highlighted += 1
      return `h${highlighted}`
    }
    if (plain > paletteSize) return 'sm'
    next = (next % paletteSize) + 1
    return `s${next}`
  })
}

/** Shapes that tell series apart without colour. The diamond is not among them: it means a claim. */
export const markerShapes = ['circle', 'square', 'up', 'down', 'plus', 'cross', 'right', 'left'] as const
/** A dot is a point of any series that stands alone. */
export type MarkerShape = (typeof markerShapes)[number] | 'diamond' | 'dot'

/** The shape of the n-th series, from 0. */
export const markerShape = (index: number): MarkerShape =>
  markerShapes[index % markerShapes.length] ?? 'circle'
