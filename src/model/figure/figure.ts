/* Figures: the words' way to cells. A figure is an expression over cells; its operands are names of other figures of the
   same file. What a file may hold is checked by the schema in the data layer, which must fit these types. */

/** Coordinates of cells. What is left out is taken from the view's own selection, with the reader's basis and period.
 *  Periods: a code, "latest" (the last year with a number; the last period of any length where the figures have no years),
 *  "@" (the view's shown period), "@from" and "@to" (its first and last). */
export interface Ref {
  /** Without a dataset the reference is to the view's own series. */
  readonly dataset?: string | undefined
  /** Hash of an archived vintage. */
  readonly vintage?: string | undefined
  readonly area?: string | undefined
  readonly period?: string | undefined
  /** Codes of every other dimension, "indicator" included. Dimensions of one category may be left out. */
  readonly at?: Readonly<Record<string, string>> | undefined
}

/** A comparison among areas, or among the codes of another dimension (partners, definitions). */
interface Compared extends Ref {
  /** Codes; @groups of areas allowed. */
  readonly among?: readonly string[] | undefined
  /** The dimension that the codes are of; ref_area where absent. */
  readonly by?: string | undefined
  /** Compares figures per head. */
  readonly perHead?: boolean | undefined
}

interface Limited extends Compared {
  /** Names of figures. */
  readonly above?: string | undefined
  readonly below?: string | undefined
}

export interface RankRef extends Compared {
  readonly among: readonly string[]
}
export interface NeighbourRef extends RankRef {
  readonly step: number
}
/** Without `among`: every area of the dataset, or of the view. */
export type CountRef = Limited
export interface ExtremeRef extends Limited {
  readonly which: 'max' | 'min' | 'last' | 'first'
  readonly over: 'time' | 'areas'
}
export type ChangeRef = Omit<Ref, 'period'> & { readonly from: string; readonly to: string }

type Two = readonly [string, string]

export type Figure =
  | { readonly value: Ref }
  | { readonly perHead: Ref }
  | { readonly rank: RankRef }
  | { readonly neighbour: NeighbourRef }
  | { readonly count: CountRef }
  | { readonly extreme: ExtremeRef }
  | { readonly change: ChangeRef }
  | { readonly ratio: Two }
  | { readonly share: Two }
  | { readonly difference: Two }
  | { readonly sum: readonly string[] }
  | { readonly asserted: string; readonly name?: string | undefined }

export type Figures = Readonly<Record<string, Figure>>
