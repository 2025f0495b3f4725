import type { Figure, Figures } from '../../../src/model/figure/figure.ts'
import { checkReference, type Reference } from './checkReference.ts'
import type { DataProblem } from './dataProblem.ts'
import { knowsArea, type Shelves } from './shelves.ts'

type Body = Extract<Figure, { value: unknown }>['value'] & {
  readonly among?: readonly string[] | undefined
  readonly by?: string | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
}

/** What a figure asks of cells; undefined for those that only combine other figures. */
function bodyOf(figure: Figure): Body | undefined {
  if ('value' in figure) return figure.value
  if ('perHead' in figure) return figure.perHead
  if ('rank' in figure) return figure.rank
  if ('neighbour' in figure) return figure.neighbour
  if ('count' in figure) return figure.count
  if ('extreme' in figure) return figure.extreme
  if ('change' in figure) return figure.change
  return undefined
}

/** The body's codes as a reference, where it names a dataset of its own. */
function referenceOf({
  dataset,
  vintage,
  area,
  period,
  from,
  to,
  at,
  among,
  by,
}: Body): Reference | undefined {
  if (dataset === undefined) return undefined
  const periods = [period, from, to].flatMap((one) => one ?? [])
  const compared = by === undefined || by === 'ref_area' ? [] : [[by, among ?? []] as const]
  return {
    dataset,
    vintage,
    at: {
      ...at,
      ...(area === undefined ? {} : { ref_area: area }),
      ...(periods.length === 0 ? {} : { time: periods }),
      ...Object.fromEntries(compared),
    },
  }
}

/** Datasets, vintages, codes and claims that figures name. Whether they have a value is found where they are evaluated. */
export function checkFigures(figures: Figures, shelves: Shelves, file: string): readonly DataProblem[] {
  return Object.entries(figures).flatMap(([name, figure]): readonly DataProblem[] => {
    const path = `figures.${name}`
    if ('asserted' in figure) {
      if (shelves.claims.some(({ value }) => value.id === figure.asserted)) return []
      return [{ file, path, what: `There is no claim "${figure.asserted}".`, remedy: 'Correct the name.' }]
    }
    const body = bodyOf(figure)
    if (!body) return []
    const kind = `${path}.${Object.keys(figure)[0]}`
    const areas = [
      body.area ?? [],
      body.by === undefined || body.by === 'ref_area' ? (body.among ?? []) : [],
    ].flat()
    const strangers = areas
      .filter((code) => !code.startsWith('{') && !knowsArea(shelves, code))
      .map((code) => ({ file, path: kind, what: `"${code}" is not an area.`, remedy: 'Correct the code.' }))
    const reference = referenceOf(body)
    return [...strangers, ...(reference ? checkReference(reference, shelves, file, kind, kind) : [])]
  })
}
