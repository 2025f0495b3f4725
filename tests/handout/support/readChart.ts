import { all, first, type OpenedFile, openZip, related, type XmlElement } from './openFile.ts'

type Cells = readonly (number | undefined)[]

/** A series as a chart of the file has it. */
interface ReadSeries {
  readonly name: string
  /** Names of rows or periods; empty for points. */
  readonly categories: readonly string[]
  readonly x: Cells
  /** Of bars, lines, areas, and the upright ones of points. */
  readonly values: Cells
  readonly sizes: Cells
}

export interface ReadChart {
  readonly series: readonly ReadSeries[]
  /** Names of its kinds: "barChart". */
  readonly kinds: readonly string[]
  /** Every place where the copy in the chart is not what the sheet has. */
  readonly strayed: readonly string[]
  /** All cells of the first sheet, row by row. */
  readonly sheet: readonly (readonly (string | number | undefined)[])[]
  readonly sheets: readonly string[]
}

type Sheet = ReadonlyMap<string, string | number>

function readSheet(workbook: OpenedFile, path: string): Sheet {
  return new Map(
    all(workbook.xml(path), 'c').map((cell) => {
      const { r = '', t } = cell.attributes
      return [r, t === 'inlineStr' ? cell.text : Number(cell.text)]
    }),
  )
}

/** The cells that "Data!$B$2:$B$9" names. */
function cellsAt(formula: string): readonly string[] {
  const [, column = '', from = '', to] = /^\w+!\$([A-Z]+)\$(\d+)(?::\$[A-Z]+\$(\d+))?$/.exec(formula) ?? []
  if (column === '') throw new Error(`${formula} names no cells`)
  const last = Number(to ?? from)
  return Array.from({ length: last - Number(from) + 1 }, (_, index) => `${column}${Number(from) + index}`)
}

interface Reading {
  readonly sheet: Sheet
  readonly strayed: string[]
}

/** What a part of a series holds, as the chart's own copy; every cell is compared with the sheet. */
function read(
  series: XmlElement,
  part: string,
  { sheet, strayed }: Reading,
): readonly (string | undefined)[] {
  const [holder] = all(series, part)
  if (!holder) return []
  const formula = first(holder, 'c:f').text
  const count = Number(first(holder, 'c:ptCount').attributes.val)
  const copies = new Map(
    all(holder, 'c:pt').map((point) => [Number(point.attributes.idx), first(point, 'c:v').text]),
  )
  const cells = cellsAt(formula)
  if (cells.length !== count) strayed.push(`${formula} has ${cells.length} cells, the chart ${count}`)
  return cells.map((cell, index) => {
    const [inSheet, copy] = [sheet.get(cell), copies.get(index)]
    if (String(inSheet ?? '') !== (copy ?? ''))
      strayed.push(`${cell} is ${String(inSheet)}, in the chart ${String(copy)}`)
    return copy
  })
}

const numbers = (texts: readonly (string | undefined)[]): Cells =>
  texts.map((text) => (text === undefined ? undefined : Number(text)))

const columnNumber = (name: string): number =>
  [...name].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1

function rowsOf(sheet: Sheet): ReadChart['sheet'] {
  const rows: (string | number | undefined)[][] = []
  for (const [name, value] of sheet) {
    const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(name) ?? []
    const row = Number(digits) - 1
    while (rows.length <= row) rows.push([])
    const cells = rows[row] ?? []
    cells[columnNumber(letters)] = value
  }
  return rows
}

/** Reads a chart and the workbook behind it. */
export function readParts(xml: XmlElement, workbook: OpenedFile): ReadChart {
  const sheet = readSheet(workbook, 'xl/worksheets/sheet1.xml')
  const strayed: string[] = []
  const reading = { sheet, strayed }
  const plot = first(xml, 'c:plotArea')
  return {
    kinds: plot.children.map(({ name }) => name.replace('c:', '')).filter((name) => name.endsWith('Chart')),
    series: all(plot, 'c:ser').map((series) => ({
      name: read(series, 'c:tx', reading)[0] ?? '',
      categories: read(series, 'c:cat', reading).map((text) => text ?? ''),
      x: numbers(read(series, 'c:xVal', reading)),
      values: numbers([...read(series, 'c:val', reading), ...read(series, 'c:yVal', reading)]),
      sizes: numbers(read(series, 'c:bubbleSize', reading)),
    })),
    strayed,
    sheet: rowsOf(sheet),
    sheets: all(workbook.xml('xl/workbook.xml'), 'sheet').map((one) => one.attributes.name ?? ''),
  }
}

const known = new WeakMap<OpenedFile, Map<string, ReadChart>>()

/** Reads a chart of a PowerPoint file; each once. */
export function readChart(file: OpenedFile, path: string): ReadChart {
  const charts = known.get(file) ?? new Map<string, ReadChart>()
  known.set(file, charts)
  const [workbook = ''] = related(file, path, 'package')
  const chart =
    charts.get(path) ?? readParts(file.xml(path), openZip(file.bytes[workbook] ?? new Uint8Array()))
  charts.set(path, chart)
  return chart
}
