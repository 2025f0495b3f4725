/** The span of times and their fractions of the plot's width: from edge to edge, or the middle where there is but one. */
export function timeScale(all: readonly number[]): {
  readonly times: readonly [number, number]
  readonly across: (time: number) => number
} {
  const [low, high] = all.length === 0 ? [0, 0] : [Math.min(...all), Math.max(...all)]
  const times: readonly [number, number] = low === high ? [low - 0.5, high + 0.5] : [low, high]
  return { times, across: (time) => (time - times[0]) / (times[1] - times[0]) }
}
