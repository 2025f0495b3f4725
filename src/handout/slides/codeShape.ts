import { encode } from 'uqr'
import { element } from '../xml.ts'

/** Longer addresses make codes that no phone reads from a chair; some have a whole deck in them. */
const longest = 400

interface Run {
  readonly from: number
  readonly to: number
  readonly row: number
}

/** Dark cells that follow each other in a row. */
const runsIn = (line: readonly boolean[], row: number): readonly Run[] =>
  line.flatMap((dark, from): readonly Run[] => {
    if (!dark || line[from - 1]) return []
    const end = line.indexOf(false, from)
    return [{ from, to: end < 0 ? line.length : end, row }]
  })

const point = (x: number, y: number): string => element('a:pt', { x, y })

const rectangle = ({ from, to, row }: Run): string =>
  [
    element('a:moveTo', {}, [point(from, row)]),
    element('a:lnTo', {}, [point(to, row)]),
    element('a:lnTo', {}, [point(to, row + 1)]),
    element('a:lnTo', {}, [point(from, row + 1)]),
    element('a:close'),
  ].join('')

/** A code for phones as the outline of one shape, which stays sharp at any size. Undefined for an address that is too long. */
export function codeShape(address: string): string | undefined {
  if (address.length > longest) return undefined
  const { data, size } = encode(address, { ecc: 'M', border: 2 })
  return element('a:custGeom', {}, [
    element('a:avLst'),
    element('a:gdLst'),
    element('a:ahLst'),
    element('a:cxnLst'),
    element('a:rect', { l: 'l', t: 't', r: 'r', b: 'b' }),
    element('a:pathLst', {}, [element('a:path', { w: size, h: size }, data.flatMap(runsIn).map(rectangle))]),
  ])
}
