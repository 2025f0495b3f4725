import type { ReactNode } from 'react'
import type { NoteKind } from '../model/cube.ts'
import type { Cell } from '../model/gap.ts'
import type { Status } from '../model/status.ts'
import type { Language } from '../model/text.ts'
import type { Unit } from '../model/unit.ts'

/* What a chart is, before a pixel: plain JSON, computed once from cells (at build for the default choices, in the browser
   for the reader's), from which picture, table, speech and download are all made. */

/** On what the reader's attention is: an area's or a series' id, or several. */
export type Emphasized = string | readonly string[] | undefined

export type Emphasis = 'default' | 'highlighted' | 'muted'

/** A number with what a reader must know of it. */
export interface Datum {
  readonly cell: Cell
  readonly status: Status
  /** Kinds of the notes on this cell, and their texts, in the model's language. */
  readonly marks: readonly NoteKind[]
  readonly notes: readonly string[]
}

export interface Rank {
  readonly rank: number
  readonly of: number
  /** Whether another shares it. */
  readonly tied: boolean
}

/** What a claim asserts, drawn as a claim and never as a statistic. */
export interface ClaimMark {
  readonly id: string
  readonly label: string
  readonly value: number
  /** The value as the claim words it: "over 10%". */
  readonly text?: string | undefined
  /** Named part of it (of which from Piedmont). */
  readonly part?:
    | { readonly label: string; readonly value: number; readonly text?: string | undefined }
    | undefined
}

export interface SourceLine {
  /** "Eurostat, nama_10r_2gdp" */
  readonly text: string
  readonly url?: string | undefined
  /** When the figures were published, as exactly as is known; several where a table is fed by several releases. */
  readonly vintages: readonly string[]
  readonly licence: string
  readonly via?: string | undefined
}

interface ModelCommon {
  readonly id: string
  readonly language: Language
  /** Says what the chart shows; living text. */
  readonly title: string
  /** Unit and period. */
  readonly subtitle: string
  /** One or two sentences with the chart's message and its figures: the alternative text. */
  readonly description: string
  readonly notes: readonly string[]
  readonly sources: readonly SourceLine[]
}

export interface LinePoint extends Datum {
  /** Year as a number, months as its fraction. */
  readonly x: number
  readonly period: string
  readonly rank?: Rank | undefined
  /** No line is drawn from the previous point to this one (a break in the series, or another source). */
  readonly breakBefore: boolean
}

export interface LineSeries {
  readonly id: string
  readonly area?: string | undefined
  readonly label: string
  readonly highlight: boolean
  /** An earlier vintage: lighter and dashed. */
  readonly earlier: boolean
  readonly points: readonly LinePoint[]
}

export interface LinesModel extends ModelCommon {
  readonly type: 'lines'
  readonly unit: Unit
  readonly scale: 'linear' | 'log'
  readonly series: readonly LineSeries[]
  readonly references: readonly ClaimMark[]
}

/** Rank along time: points' cells are ranks (1 is first), each with the ranked value. */
export interface BumpModel extends ModelCommon {
  readonly type: 'bump'
  readonly unit: Unit
  /** How many are ranked, at most. */
  readonly of: number
  readonly series: readonly (Omit<LineSeries, 'points'> & {
    /** Of the ranked values, where it is not the chart's: ranks of unlike measures may stand side by side. */
    readonly unit?: Unit | undefined
    readonly points: readonly (LinePoint & { readonly value: Cell })[]
  })[]
}

export interface BarRow extends Datum {
  readonly id: string
  readonly area?: string | undefined
  readonly label: string
  /** Period of the value where rows differ in it. */
  readonly period?: string | undefined
  /** Worth showing, where rows differ in them; else the unit's. */
  readonly decimals?: number | undefined
  readonly rank?: Rank | undefined
  readonly highlight: boolean
  /** Next to the highlighted row in rank. */
  readonly neighbour: boolean
  /** Where set, the row is a claim: hatched, labelled as claimed. */
  readonly claim?: ClaimMark | undefined
}

export interface BarsModel extends ModelCommon {
  readonly type: 'bars'
  readonly unit: Unit
  /** Values are floors: bars end open, numbers read "at least". */
  readonly atLeast: boolean
  readonly rows: readonly BarRow[]
  readonly references: readonly ClaimMark[]
}

export interface ColumnsModel extends ModelCommon {
  readonly type: 'columns'
  readonly unit: Unit
  readonly periods: readonly string[]
  /** One to three; points are in the order of `periods`. */
  readonly series: readonly {
    readonly id: string
    readonly area?: string | undefined
    readonly label: string
    readonly highlight: boolean
    readonly points: readonly Datum[]
  }[]
  readonly references: readonly ClaimMark[]
}

export interface AreasModel extends ModelCommon {
  readonly type: 'areas'
  readonly unit: Unit
  readonly periods: readonly string[]
  /** From the bottom up; the last may be "the rest", computed as whole minus the named. */
  readonly series: readonly {
    readonly id: string
    readonly area?: string | undefined
    readonly label: string
    readonly rest: boolean
    readonly points: readonly Datum[]
  }[]
}

/** Shapes ready to draw, projected and simplified at build; coordinates are of a box of width × height. */
export interface MapDrawing {
  readonly width: number
  readonly height: number
  /** Area code → path data and the place of its label. */
  readonly shapes: Readonly<
    Record<string, { readonly path: string; readonly label: readonly [number, number] }>
  >
  /** Land around, drawn muted. */
  readonly context: readonly string[]
  /** Places of areas drawn as a symbol. */
  readonly places: Readonly<Record<string, readonly [number, number]>>
}

export interface MapModel extends ModelCommon {
  readonly type: 'map'
  readonly unit: Unit
  readonly drawing: MapDrawing
  /** From lowest to highest; `from` of the first and `to` of the last are open. */
  readonly classes: readonly { readonly from?: number | undefined; readonly to?: number | undefined }[]
  readonly shapes: readonly (Datum & {
    readonly area: string
    readonly label: string
    readonly rank?: Rank | undefined
    readonly highlight: boolean
    /** Index into classes; undefined is "no data". */
    readonly class?: number | undefined
    /** Drawn as a symbol at its place instead of a shape. */
    readonly symbol: boolean
  })[]
}

export interface DotsModel extends ModelCommon {
  readonly type: 'dots'
  readonly unit: Unit
  readonly rows: readonly (Datum & {
    readonly id: string
    readonly area?: string | undefined
    /** The definition or source. */
    readonly label: string
    readonly period: string
    readonly highlight: boolean
    readonly claim?: ClaimMark | undefined
  })[]
}

export interface ScatterModel extends ModelCommon {
  readonly type: 'scatter'
  readonly x: { readonly label: string; readonly unit: Unit }
  readonly y: { readonly label: string; readonly unit: Unit }
  readonly size: { readonly label: string; readonly unit: Unit }
  readonly period: string
  readonly groups: readonly { readonly id: string; readonly label: string }[]
  readonly points: readonly {
    readonly area: string
    readonly label: string
    readonly group: string
    readonly highlight: boolean
    readonly x: Datum
    readonly y: Datum
    readonly size: Datum
  }[]
}

export interface TimelineModel extends ModelCommon {
  readonly type: 'timeline'
  readonly kinds: readonly { readonly id: string; readonly label: string }[]
  readonly days: readonly {
    /** ISO day; undefined for "during the mission". */
    readonly date?: string | undefined
    readonly entries: readonly {
      readonly place: string
      readonly whom: string
      readonly kind: string
      readonly note?: string | undefined
    }[]
  }[]
  readonly delegation: readonly string[]
}

export type ChartModel =
  | LinesModel
  | BumpModel
  | BarsModel
  | ColumnsModel
  | AreasModel
  | MapModel
  | DotsModel
  | ScatterModel
  | TimelineModel

export type ChartType = ChartModel['type']

/* Geometry. A drawing is fluid: across, a place is a fraction (0–1) of the plot's width and never a pixel, so that one drawing
   fits every width without scaling its text; down, it is a pixel of the plot's height. Margins are pixels. */

export interface Margins {
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly left: number
}

/** A place that pointer and keyboard can reach, in reading order. */
export interface Mark {
  readonly id: string
  /** Marks of one series or row follow each other; ← → move within, ↑ ↓ between. */
  readonly series: string
  readonly area?: string | undefined
  /** Fraction of the plot's width. */
  readonly x: number
  /** Pixels from the plot's top. */
  readonly y: number
  /** Name, then lines of the tooltip. Status, notes and rank are lines of their own. */
  readonly heading: string
  readonly lines: readonly string[]
  /** The same as one spoken sentence. */
  readonly spoken: string
  readonly claim: boolean
}

export interface LayoutCommon {
  readonly margins: Margins
  /** Of the plot, without margins. */
  readonly height: number
  /** Width by height of the plot, where its height follows its width (maps): `height` and the marks' y are then those of
   *  a plot that is height × aspect wide, and grow with it. */
  readonly aspect?: number | undefined
  readonly marks: readonly Mark[]
  /** How a pointer finds its mark: the nearest (default), the nearest column first, the nearest row first, or only what
   *  is drawn under it, give or take a finger's width. */
  readonly reach?: 'near' | 'across' | 'down' | 'drawn' | undefined
}

export interface Table {
  readonly caption: string
  readonly columns: readonly { readonly label: string; readonly numeric: boolean }[]
  /** Texts as a reader sees them, gaps and status spelled out. The first column heads the row. */
  readonly rows: readonly (readonly string[])[]
}

/** What both hands are given. They draw, and know nothing of stores or fetching. */
export interface HandProps<M extends ChartModel, L extends LayoutCommon> {
  readonly model: M
  readonly layout: L
  /** Area or series id on which the reader's attention is, anywhere on the page. */
  readonly emphasized: Emphasized
}

/** The interactive hand also knows its width and which mark is active. */
export interface InteractiveProps<M extends ChartModel, L extends LayoutCommon> extends HandProps<M, L> {
  /** Of the whole frame, margins included, in pixels. */
  readonly width: number
  readonly active: Mark | undefined
}

export interface LayoutOptions {
  /** Of the plot, without margins, in pixels; each type has its own default. */
  readonly height?: number | undefined
  /** Width below which the frame never comes, in pixels, where that is known; else it must fit every page. */
  readonly narrowest?: number | undefined
}

/** A chart type is one record; a missing entry does not compile. The functions are written as methods so that a record of
 *  all types can be read by the type of a model: a chart is drawn by the kind of its own type and no other. */
export interface ChartKind<M extends ChartModel, L extends LayoutCommon> {
  readonly type: M['type']
  layout(model: M, options?: LayoutOptions): L
  table(model: M): Table
  Static(props: HandProps<M, L>): ReactNode
  /** So many marks the interactive hand can bear; with more the static one stays. Any number where absent. */
  readonly most?: number
  /** Loads the recharts hand; absent where the static hand stays (maps, timelines). */
  interactive?(): Promise<{ default(props: InteractiveProps<M, L>): ReactNode }>
}
