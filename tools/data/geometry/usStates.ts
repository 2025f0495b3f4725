import type { Geometry } from '../../../src/data/geometrySchema.ts'
import type { Area } from '../../../src/model/area.ts'
import { readAtlas, ringsOf, simplified } from './atlas.ts'
import { toShape, visibleRings } from './shapes.ts'

/* us-atlas ships the states already projected (Albers USA, Alaska and Hawaii moved in) for 975 × 610. */
const width = 975
const height = 610

const leastTriangle = 19
const leastIsland = 12
const smallStates = new Set(['DC', 'DE', 'RI', 'CT', 'NJ', 'MA', 'MD', 'HI'])

/** Outlines of the states by area code.
 *  @param states the areas of kind us-state, each with its FIPS code. */
export async function usStates(states: readonly Area[]): Promise<Geometry> {
  const whole = await readAtlas('us-atlas/states-albers-10m.json', 'states')
  const small = new Set(
    states.filter((one) => smallStates.has(one.code.slice(3))).map((one) => one.codes?.fips),
  )
  const atlas = simplified(
    whole,
    leastTriangle,
    whole.shapes.filter((shape) => small.has(shape.id)),
    4,
  )
  const shapes = states.map((state) => {
    const shape = atlas.shapes.find((one) => one.id === state.codes?.fips)
    if (!shape) throw new Error(`us-atlas has no state of FIPS ${state.codes?.fips} (${state.code}).`)
    const rings = visibleRings(ringsOf(atlas, shape.polygons), leastIsland)
    return [state.code, toShape(state.code, rings)] as const
  })
  return {
    $schema: '../schema/geometry.json',
    id: 'us-states',
    width,
    height,
    credit: 'US Census Bureau, cartographic boundary files, by way of us-atlas (public domain)',
    shapes: Object.fromEntries(shapes),
    context: [],
    places: {},
  }
}
