/** A cell of a sheet; undefined is an empty one, and no number. */
export type SheetCell = string | number | undefined
export type Sheet = readonly (readonly SheetCell[])[]

/** A chart that Office draws itself, with the numbers that it is drawn from. */
export interface NativeChart {
  /** The chart's part of the file, without what joins it to its sheet. */
  readonly xml: string
  /** Numbers stand at the places that the chart names. */
  readonly sheet: Sheet
  /** What is said below the chart: what hatches mean, why places are empty. */
  readonly key: readonly string[]
  /** What the chart needs of its room's height, in points. */
  readonly height: number
  /** Rows shown, and of how many, where not all are. */
  readonly shown?: readonly [number, number] | undefined
}

/** Of a chart on its slide, in points: 72 an inch. */
export interface Room {
  readonly width: number
  readonly height: number
}
