import type { LayoutCommon } from '../../charts/types.ts'

/** What an embed's page holds for its script, as JSON. */
export interface FrameData {
  readonly id: string
  /** What the chart is called to those who hear it: "chart". */
  readonly role: string
  /** Address of the program that takes over when a reader wants more, and of its data; absent where there is no more. */
  readonly app?: string | undefined
  /** Said while it loads; where it cannot be had; and, before that, that the picture is not what the address asks. Where
   *  there is no program, the last alone. */
  readonly words?: readonly string[] | undefined
  readonly chart?: FrameChart | undefined
}

/** Marks of one series under one heading: its id, the heading, how many; the first's column, or 0 where there are none;
 *  the area, or 1 where the series' id ends with it; and whether they are claims. */
export type Run = readonly [
  series: string,
  heading: string,
  count: number,
  column: number,
  area?: string | 0 | 1,
  claim?: 1,
]

/** A chart's marks in few bytes: texts of hundreds of marks are most of an embed. */
export interface FrameChart
  extends Pick<LayoutCommon, 'margins' | 'height'>,
    Partial<Pick<LayoutCommon, 'aspect' | 'reach'>> {
  readonly runs: readonly Run[]
  /** Periods along a time axis: how far across from the one before, in thousandths of the plot's width, and the words before
   *  each value. Steps are smaller than places, and often the same. */
  readonly columns?: readonly (readonly [step: number, prefix: string])[]
  /** Where there are no columns, by mark: how far across from the one before. */
  readonly x?: readonly number[]
  /** By mark: how many pixels below the one before; the first below the plot's top. */
  readonly y: readonly number[]
  /** By mark: lines of the tooltip, joined by line feeds, without the column's words. */
  readonly texts: readonly string[]
  /** Speech that does not follow from heading and lines, by the mark's number. */
  readonly spoken?: Readonly<Record<string, string>>
}
