import type { Areas } from '../../src/model/area.ts'
import type { Cube, Dimension, DimensionRole, Indicator } from '../../src/model/cube.ts'
import { parseStatus, type Status } from '../../src/model/status.ts'

/** "12", "12 B" (with status), ":" (missing), ": Q". */
type Written = string

interface SmallCube {
  readonly id?: string
  readonly vintage?: string
  readonly indicator?: Partial<Indicator>
  readonly periods: readonly string[]
  /** By area, in the order of periods. */
  readonly rows: Readonly<Record<string, readonly Written[]>>
}

const text = (name: string) => ({ en: name, it: name })

function dimension(id: string, role: DimensionRole, codes: readonly string[], stride: number): Dimension {
  return {
    id,
    role,
    label: text(id),
    codes,
    positions: new Map(codes.map((code, index) => [code, index])),
    names: new Map(),
    parents: new Map(),
    stride,
  }
}

/** A cube of one indicator, "gdp" in whole euro unless told. */
export function smallCube({ id = 'money', vintage = 'now', indicator, periods, rows }: SmallCube): Cube {
  const areas = Object.keys(rows)
  const written = areas.flatMap((area) => rows[area] ?? [])
  const statuses = written.flatMap((cell, offset): readonly [number, Status][] => {
    const status = parseStatus(cell.split(' ')[1] ?? '')
    return status && status.length > 0 ? [[offset, status]] : []
  })
  const whole: Indicator = {
    code: 'gdp',
    label: text('GDP'),
    kind: 'flow',
    unit: { code: 'EUR', multiplier: 0, decimals: 0 },
    rankOrder: 'descending',
    tieWithin: 0,
    ...indicator,
  }
  return {
    id,
    vintage,
    label: text(id),
    description: text(id),
    dimensions: [
      dimension('indicator', 'metric', [whole.code], written.length),
      dimension('ref_area', 'geo', areas, periods.length),
      dimension('time', 'time', periods, 1),
    ],
    values: Float64Array.from(written, (cell) =>
      cell.startsWith(':') ? Number.NaN : Number.parseFloat(cell),
    ),
    statuses: new Map(statuses),
    cellNotes: new Map(),
    indicators: new Map([[whole.code, whole]]),
    origins: [],
    notes: [],
    updated: '2025-01-01',
  }
}

const named: Readonly<Record<string, readonly [string, string]>> = {
  IT: ['Italy', 'Italia'],
  FR: ['France', 'Francia'],
  NL: ['Netherlands', 'Paesi Bassi'],
  MT: ['Malta', 'Malta'],
  SK: ['Slovakia', 'Slovacchia'],
  HU: ['Hungary', 'Ungheria'],
  PT: ['Portugal', 'Portogallo'],
}

export const smallAreas: Areas = {
  byCode: new Map(
    Object.entries(named).map(([code, [en, it]]) => [
      code,
      { code, name: { en, it }, kind: 'country' as const },
    ]),
  ),
  groups: new Map([['states', { id: 'states', label: text('states'), areas: Object.keys(named) }]]),
}
