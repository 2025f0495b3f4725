import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import JSONstat from 'jsonstat-toolkit'
import { describe, expect, it } from 'vitest'
import type { Cube } from '../../src/model/cube.ts'
import { printStatus } from '../../src/model/status.ts'
import { cubeOf } from './cubes.ts'

const root = join(import.meta.dirname, '../../data')
const jsonIn = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .map((name) => join(folder, name))
/** Datasets; what is kept of views is of another kind. */
const files = [...jsonIn('datasets'), ...jsonIn('archive')].filter(
  (file) => !file.includes(join('archive', 'views')),
)

/** Every place of the cube's arrays, as coordinates. */
function coordinatesAt(cube: Cube, offset: number): Record<string, string> {
  return Object.fromEntries(
    cube.dimensions.map(({ id, codes, stride }) => [
      id,
      codes[Math.floor(offset / stride) % codes.length] ?? '',
    ]),
  )
}

it('sees the datasets and the archive', () => {
  expect(files.length).toBeGreaterThan(15)
  expect(files.some((file) => file.startsWith('archive'))).toBe(true)
})

describe.each(files)('%s agrees with the reference implementation', (file) => {
  const content: unknown = JSON.parse(readFileSync(join(root, file), 'utf8'))
  const cube = cubeOf(content)
  // It writes into what it is given.
  const reference = JSONstat(structuredClone(content))

  it('has the same dimensions, sizes, roles and categories', () => {
    expect(cube.dimensions.map(({ id }) => id)).toEqual(reference.id)
    expect(cube.dimensions.map(({ codes }) => codes.length)).toEqual(reference.size)
    for (const { id, codes, role, label } of cube.dimensions) {
      const dimension = reference.Dimension(id)
      expect(codes).toEqual(dimension.id)
      expect(role).toBe(dimension.role)
      expect(label.en).toBe(dimension.label)
    }
  })

  it('has the same values, in the same places', () => {
    expect(cube.values.length).toBe(reference.size.reduce((product, size) => product * size, 1))
    const values = Array.from(cube.values, (value) => (Number.isNaN(value) ? null : value))
    expect(values).toEqual(Array.from(cube.values, (_, offset) => reference.value[offset] ?? null))
  })

  it('has the same statuses, in the same places', () => {
    const statuses = Array.from(cube.values, (_, offset) => printStatus(cube.statuses.get(offset) ?? []))
    expect(statuses).toEqual(Array.from(cube.values, (_, offset) => reference.status?.[offset] ?? 'A'))
  })

  it('finds the same value by codes', () => {
    const step = Math.max(1, Math.floor(cube.values.length / 500))
    for (let offset = 0; offset < cube.values.length; offset += step) {
      const value = cube.values[offset] ?? Number.NaN
      const found = reference.Data(coordinatesAt(cube, offset))
      expect(found?.value ?? null).toBe(Number.isNaN(value) ? null : value)
    }
  })

  it('has the same units and hierarchies', () => {
    for (const { id, role, codes, parents } of cube.dimensions) {
      const dimension = reference.Dimension(id)
      for (const code of codes) {
        const { unit, child } = dimension.Category(code)
        for (const below of child ?? []) expect(parents.get(below)).toBe(code)
        if (role !== 'metric') continue
        const ours = cube.indicators.get(code)?.unit
        expect(unit).toMatchObject({ decimals: ours?.decimals, multiplier: ours?.multiplier })
      }
    }
  })
})
