import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

/** Advance widths of a TrueType font's characters, in em; undefined where it has no glyph. Reads what OpenType calls the tables
 *  head, hhea, hmtx and cmap (of the format 4). */
export function advancesOf(file: string): (character: string) => number | undefined {
  const font = readFileSync(require.resolve(`@expo-google-fonts/${file}`))
  const tables = new Map(
    Array.from({ length: font.readUInt16BE(4) }, (_, index) => {
      const at = 12 + index * 16
      return [font.toString('latin1', at, at + 4), font.readUInt32BE(at + 8)] as const
    }),
  )
  const table = (name: string): number => {
    const at = tables.get(name)
    if (at === undefined) throw new Error(`${file} has no table ${name}`)
    return at
  }
  const unitsPerEm = font.readUInt16BE(table('head') + 18)
  const metrics = font.readUInt16BE(table('hhea') + 34)
  const cmap = table('cmap')
  const subtables = Array.from({ length: font.readUInt16BE(cmap + 2) }, (_, index) =>
    font.readUInt32BE(cmap + 4 + index * 8 + 4),
  )
  const map = cmap + (subtables.find((at) => font.readUInt16BE(cmap + at) === 4) ?? 0)
  const segments = font.readUInt16BE(map + 6) / 2
  const [ends, starts] = [map + 14, map + 16 + segments * 2]
  const [deltas, offsets] = [starts + segments * 2, starts + segments * 4]

  const glyphOf = (code: number): number => {
    for (let segment = 0; segment < segments; segment += 1) {
      if (font.readUInt16BE(ends + segment * 2) < code) continue
      const start = font.readUInt16BE(starts + segment * 2)
      if (start > code) return 0
      const offset = font.readUInt16BE(offsets + segment * 2)
      const delta = font.readUInt16BE(deltas + segment * 2)
      if (offset === 0) return (code + delta) % 65536
      const glyph = font.readUInt16BE(offsets + segment * 2 + offset + (code - start) * 2)
      return glyph === 0 ? 0 : (glyph + delta) % 65536
    }
    return 0
  }
  return (character) => {
    const glyph = glyphOf(character.codePointAt(0) ?? 0)
    if (glyph === 0) return undefined
    return font.readUInt16BE(table('hmtx') + Math.min(glyph, metrics - 1) * 4) / unitsPerEm
  }
}
