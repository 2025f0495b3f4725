/** "0-2,7" → [0, 1, 2, 7]. The text must be of the form the schema asks for. */
export function readRanges(text: string): readonly number[] {
  return text.split(',').flatMap((part) => {
    const [from = 0, to = from] = part.split('-').map(Number)
    return Array.from({ length: Math.max(0, to - from + 1) }, (_, step) => from + step)
  })
}

/** [0, 1, 2, 7] → "0-2,7". Positions in any order, each at most once. */
export function printRanges(positions: readonly number[]): string {
  const runs: { from: number; to: number }[] = []
  for (const position of [...positions].sort((a, b) => a - b)) {
    const last = runs.at(-1)
    if (last && position === last.to + 1) last.to = position
    else runs.push({ from: position, to: position })
  }
  return runs.map(({ from, to }) => (from === to ? `${from}` : `${from}-${to}`)).join(',')
}
