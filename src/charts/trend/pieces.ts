interface Joinable {
  /** Undefined where there is no number to draw. */
  readonly y: number | undefined
  readonly breakBefore: boolean
}

/** A point that can be drawn. */
export type Drawn<P extends Joinable> = P & { readonly y: number }

const isDrawn = <P extends Joinable>(point: P): point is Drawn<P> => point.y !== undefined

/** The runs of points that a line may join: a gap or a break ends one. */
export function piecesOf<P extends Joinable>(points: readonly P[]): readonly (readonly Drawn<P>[])[] {
  const pieces: Drawn<P>[][] = []
  let open = false
  for (const point of points) {
    if (!isDrawn(point)) {
      open = false
      continue
    }
    if (open && !point.breakBefore) pieces.at(-1)?.push(point)
    else pieces.push([point])
    open = true
  }
  return pieces
}
