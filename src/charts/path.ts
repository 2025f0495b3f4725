const rounded = (value: number): number => Math.round(value * 10) / 10

/** Path data of polylines, coordinates rounded to a tenth. A single point is no line: empty where there is no other. */
export const polylines = (
  pieces: readonly (readonly { readonly x: number; readonly y: number }[])[],
): string =>
  pieces
    .filter((piece) => piece.length > 1)
    .map((piece) => `M${piece.map(({ x, y }) => `${rounded(x)} ${rounded(y)}`).join('L')}`)
    .join('')

/** Width of the box that fluid paths are drawn in, whatever the plot's width: see FluidPaths. */
export const pathWidth = 1000
