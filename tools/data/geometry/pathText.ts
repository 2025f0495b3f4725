import type { Ring } from './rings.ts'

/** Numbers of a path with as few characters as SVG allows: a minus sign is separator enough. */
const joined = (numbers: readonly number[]): string =>
  numbers.reduce((text, number) => {
    const next = String(number)
    return text === '' || next.startsWith('-') ? text + next : `${text} ${next}`
  }, '')

const tidy = (value: number): number => Number(value.toFixed(1))

/** An SVG path of closed rings: one absolute move each, then relative lines. Steps are differences of rounded
 *  coordinates, so that rounding never adds up and neighbours' borders stay the same. */
export function pathText(rings: readonly Ring[]): string {
  return rings
    .map(([start, ...rest]) => {
      if (!start) return ''
      let [x, y] = start
      const steps = rest.flatMap(([nextX, nextY]) => {
        const step = [tidy(nextX - x), tidy(nextY - y)]
        ;[x, y] = [nextX, nextY]
        return step
      })
      return `M${joined(start.map(tidy))}l${joined(steps)}z`
    })
    .join('')
}
