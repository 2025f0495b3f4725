import type { View } from '../../src/data/viewSchema.ts'
import type { Library } from '../../src/engine/library.ts'
import { type Cube, dimensionByRole } from '../../src/model/cube.ts'

/** Years back from a dataset's last one in which a place must have a figure to be offered. */
const recent = 10

/** Areas of a cube with a number in its recent years: regions and countries that are no more are not offered. */
function livingAreas(cube: Cube): readonly string[] {
  const [areas, time] = [dimensionByRole(cube, 'geo'), dimensionByRole(cube, 'time')]
  if (!areas || !time) return []
  const yearOf = (code: string) => Number(code.slice(0, 4))
  const last = Math.max(...time.codes.map(yearOf))
  const living = new Set<string>()
  cube.values.forEach((value, offset) => {
    if (Number.isNaN(value)) return
    const period = time.codes[Math.floor(offset / time.stride) % time.codes.length]
    const area = areas.codes[Math.floor(offset / areas.stride) % areas.codes.length]
    if (area !== undefined && period !== undefined && yearOf(period) > last - recent) living.add(area)
  })
  return [...living]
}

/** Codes that a choice of areas over many views offers: places (not leftovers such as "extra-regio") that some view with
 *  such a choice has recent figures for. */
export function offeredAreas(views: readonly View[], library: Library): readonly string[] {
  const datasets = new Set(
    views
      .flatMap((view) => ('data' in view && view.filters.includes('areas') ? view.data : []))
      .map((one) => one.dataset),
  )
  const codes = [...datasets].flatMap((id) => {
    const cube = library.cubes.get(id)
    return cube ? livingAreas(cube) : []
  })
  return [...new Set(codes)].filter((code) => library.areas.byCode.get(code)?.kind !== 'other').sort()
}
