import type { FilterId } from '../data/viewSchema.ts'
import type { Basis } from '../model/bases.ts'

export interface Option {
  readonly code: string
  readonly label: string
}

/** What a filter can be set to, over one view or all of a page. */
export interface Offers {
  readonly filters: readonly FilterId[]
  readonly bases: readonly Basis[]
  /** First and last year with data; undefined where there are none. */
  readonly years?: readonly [number, number] | undefined
  readonly partners: readonly Option[]
  readonly sectors: readonly Option[]
  readonly indicators: readonly Option[]
  readonly logarithmic: boolean
  /** Offers a slider for one year. */
  readonly slider: boolean
}

/** Addresses of data files, relative to the site's root; each name holds a hash of its content. */
export interface DataFiles {
  /** Views and claims. */
  readonly library: string
  readonly areas: string
  /** By cube key: dataset, or dataset@vintage. */
  readonly cubes: Readonly<Record<string, { readonly file: string; readonly vintage: string }>>
  readonly geometry: Readonly<Record<string, string>>
  readonly timelines: Readonly<Record<string, string>>
  /** Default model of each view in this page's language. */
  readonly models: Readonly<Record<string, string>>
  /** The style sheet of the drawings as rules, for pictures made in the browser. */
  readonly pictureRules: string
  /** Earlier states of each view that can be embedded; absent where there are none. */
  readonly pins?: string | undefined
}
