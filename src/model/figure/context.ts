import type { Areas } from '../area.ts'
import type { Asserted } from '../claim/claim.ts'
import type { Cube } from '../cube.ts'
import type { Series } from '../series.ts'

/** What a view shows, for references that name no dataset: its series after selection and basis. */
export interface ViewContext {
  readonly series: readonly Series[]
  /** What ranks are counted among, in the same basis; searched after `series`. */
  readonly field: readonly Series[]
  /** The shown period, the first and the last, as codes. Undefined where rows differ in it. */
  readonly period?: string | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
}

/** Where figures find their cells. */
export interface FigureContext {
  /** The current vintage where none is named. */
  readonly cube: (dataset: string, vintage?: string) => Cube | undefined
  readonly areas: Areas
  /** The claim's own figure, or one of its further ones by name. */
  readonly asserted: (claim: string, name?: string) => Asserted | undefined
  readonly view?: ViewContext | undefined
}
