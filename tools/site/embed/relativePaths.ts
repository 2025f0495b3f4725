const tenths = (value: number): number => Math.round(value * 10) / 10

/** Steps from point to point: each from where the one before was written to have ended, so that no rounding adds up. */
function stepsOf(points: readonly (readonly [x: number, y: number])[]): string {
  return points
    .slice(1)
    .map(([x, y], index) => {
      const [fromX = 0, fromY = 0] = points[index] ?? []
      const [across, down] = [tenths(x - fromX), tenths(y - fromY)]
      return `${index > 0 && across >= 0 ? ' ' : ''}${across}${down < 0 ? '' : ' '}${down}`
    })
    .join('')
}

/** Polylines of a drawing (M, L and Z with absolute places of a tenth) as steps, which are shorter than places and more alike.
 *  Other paths stay as they are. */
export const relativePaths = (markup: string): string =>
  markup.replace(/ d="((?:M-?[\d.]+ -?[\d.]+(?:L-?[\d.]+ -?[\d.]+)+Z?)+)"/g, (_whole, d: string) => {
    const pieces = [...d.matchAll(/M([^MZ]+)(Z?)/g)].map(([, places = '', end = '']) => {
      const points = places.split('L').map((place) => {
        const [x = 0, y = 0] = place.split(' ').map(Number)
        return [x, y] as const
      })
      return `M${places.split('L')[0]}l${stepsOf(points)}${end}`
    })
    return ` d="${pieces.join('')}"`
  })
