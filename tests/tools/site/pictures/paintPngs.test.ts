import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inflateSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { chartCard } from '../../../../src/picture/chartCard.ts'
import { encodePng } from '../../../../tools/site/pictures/encodePng.mjs'
import { paintPngs } from '../../../../tools/site/pictures/paintPngs.ts'
import { realPictures } from '../../../picture/drawn.ts'

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ponte-pictures-'))
})
afterAll(() => rm(folder, { recursive: true }))

const sizeOf = (png: Uint8Array): readonly number[] => {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength)
  return [view.getUint32(16), view.getUint32(20)]
}

test('cards come out as PNG of 1200 × 630 and at most 120 kB, and are painted once', async () => {
  const { made, brush } = await realPictures()
  // The heaviest: hatches over many bars.
  const svgs = ['piedmont-exports', 'employment-as-state'].flatMap((id) => {
    const model = made.models.it.get(id)
    return model ? [chartCard(model, 'Ponte', brush)] : []
  })
  const pngs = await paintPngs(folder, [...svgs, ...svgs])
  expect(pngs).toHaveLength(4)
  for (const png of pngs) {
    expect([...png.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
    expect(sizeOf(png)).toEqual([1200, 630])
    expect(png.length).toBeLessThan(120_000)
    expect(png.length).toBeGreaterThan(20_000)
  }
  expect(await readdir(join(folder, '.cache/og'))).toHaveLength(2)
  const again = await paintPngs(folder, svgs)
  expect(again.map((png) => Buffer.from(png).toString('base64'))).toEqual(
    pngs.slice(0, 2).map((png) => Buffer.from(png).toString('base64')),
  )
})

test('a PNG holds its pixels, row by row, without their transparency', () => {
  const png = encodePng(new Uint8Array([1, 2, 3, 255, 4, 5, 6, 255]), 1, 2)
  expect(sizeOf(png)).toEqual([1, 2])
  const at = Buffer.from(png).indexOf('IDAT')
  const length = Buffer.from(png).readUInt32BE(at - 4)
  expect([...inflateSync(png.subarray(at + 4, at + 4 + length))]).toEqual([0, 1, 2, 3, 0, 4, 5, 6])
})
