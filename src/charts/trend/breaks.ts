interface Placed {
  /** Fraction of the plot's width. */
  readonly x: number
  readonly breakBefore: boolean
}

/** About the width of a break's mark in a narrow plot. */
const nearest = 0.03

/** Where some series breaks: halfway between the points that are not joined. Places nearer to each other than their marks
 *  are wide become one. */
export function breaksOf(series: readonly (readonly Placed[])[]): readonly number[] {
  const places = series.flatMap((points) =>
    points.flatMap((point, index) => {
      const before = points[index - 1]
      return point.breakBefore && before ? [(before.x + point.x) / 2] : []
    }),
  )
  const clusters: number[][] = []
  for (const place of [...new Set(places)].sort((a, b) => a - b)) {
    const open = clusters.at(-1)
    const before = open?.at(-1)
    if (open && before !== undefined && place - before < nearest) open.push(place)
    else clusters.push([place])
  }
  return clusters.map((cluster) => ((cluster[0] ?? 0) + (cluster.at(-1) ?? 0)) / 2)
}
