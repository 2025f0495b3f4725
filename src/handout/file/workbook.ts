import { strToU8, zipSync } from 'fflate'
import { columnName } from '../chart/cells.ts'
import type { Sheet, SheetCell } from '../chart/types.ts'
import { element, xmlText } from '../xml.ts'

interface NamedSheet {
  /** Without spaces: formulas name it as it is. */
  readonly name: string
  readonly rows: Sheet
}

const start = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const inPackage = 'http://schemas.openxmlformats.org/package/2006'
const inOffice = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** A number stands as its shortest text that reads back as the same number. */
function cellXml(cell: SheetCell, row: number, column: number): string {
  const r = `${columnName(column)}${row}`
  if (cell === undefined || cell === '') return ''
  if (typeof cell === 'number') return element('c', { r }, [element('v', {}, [String(cell)])])
  return element('c', { r, t: 'inlineStr' }, [
    element('is', {}, [element('t', { 'xml:space': 'preserve' }, [xmlText(cell)])]),
  ])
}

/** Of a column, in letters: as wide as its texts, within reason. */
function widthOf(rows: Sheet, column: number): number {
  const lengths = rows.map((row) => String(row[column] ?? '').length)
  return Math.min(48, Math.max(10, ...lengths) + 1)
}

function sheetXml(rows: Sheet): string {
  const columns = Math.max(1, ...rows.map((row) => row.length))
  return `${start}${element('worksheet', { xmlns: main }, [
    element(
      'cols',
      {},
      Array.from({ length: columns }, (_, column) =>
        element('col', {
          min: column + 1,
          max: column + 1,
          width: widthOf(rows, column),
          customWidth: 1,
        }),
      ),
    ),
    element(
      'sheetData',
      {},
      rows.map((row, index) =>
        element(
          'row',
          { r: index + 1 },
          row.map((cell, column) => cellXml(cell, index + 1, column)),
        ),
      ),
    ),
  ])}`
}

const relation = (id: string, kind: string, target: string): string =>
  element('Relationship', { Id: id, Type: `${inOffice}/${kind}`, Target: target })

const plain = { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 }

const styles = element('styleSheet', { xmlns: main }, [
  element('fonts', { count: 1 }, [
    element('font', {}, [element('sz', { val: 11 }), element('name', { val: 'Arial' })]),
  ]),
  element('fills', { count: 2 }, [
    element('fill', {}, [element('patternFill', { patternType: 'none' })]),
    element('fill', {}, [element('patternFill', { patternType: 'gray125' })]),
  ]),
  element('borders', { count: 1 }, [
    element(
      'border',
      {},
      ['left', 'right', 'top', 'bottom', 'diagonal'].map((side) => element(side)),
    ),
  ]),
  element('cellStyleXfs', { count: 1 }, [element('xf', plain)]),
  element('cellXfs', { count: 1 }, [element('xf', { ...plain, xfId: 0 })]),
  element('cellStyles', { count: 1 }, [element('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })]),
])

/** Sheets of texts and numbers as the bytes of an XLSX file: what opens when a chart's data are edited. */
export function workbook(sheets: readonly NamedSheet[]): Uint8Array {
  const overrides = [
    ['/xl/workbook.xml', `${type}.sheet.main+xml`],
    ['/xl/styles.xml', `${type}.styles+xml`],
    ...sheets.map((_, index) => [`/xl/worksheets/sheet${index + 1}.xml`, `${type}.worksheet+xml`]),
  ]
  const files: Record<string, string> = {
    '[Content_Types].xml': element('Types', { xmlns: `${inPackage}/content-types` }, [
      element('Default', {
        Extension: 'rels',
        ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
      }),
      element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
      ...overrides.map(([PartName, ContentType]) => element('Override', { PartName, ContentType })),
    ]),
    '_rels/.rels': element('Relationships', { xmlns: `${inPackage}/relationships` }, [
      relation('rId1', 'officeDocument', 'xl/workbook.xml'),
    ]),
    'xl/workbook.xml': element('workbook', { xmlns: main, 'xmlns:r': inOffice }, [
      element(
        'sheets',
        {},
        sheets.map(({ name }, index) =>
          element('sheet', { name, sheetId: index + 1, 'r:id': `rId${index + 1}` }),
        ),
      ),
    ]),
    'xl/_rels/workbook.xml.rels': element('Relationships', { xmlns: `${inPackage}/relationships` }, [
      ...sheets.map((_, index) =>
        relation(`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`),
      ),
      relation(`rId${sheets.length + 1}`, 'styles', 'styles.xml'),
    ]),
    'xl/styles.xml': styles,
  }
  const parts = Object.entries(files).map(([path, xml]) => [path, strToU8(`${start}${xml}`)] as const)
  const tables = sheets.map(
    ({ rows }, index) => [`xl/worksheets/sheet${index + 1}.xml`, strToU8(sheetXml(rows))] as const,
  )
  return zipSync(Object.fromEntries([...parts, ...tables]))
}
