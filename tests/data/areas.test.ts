import { readFileSync } from 'node:fs'
import { parse } from 'valibot'
import { describe, expect, it } from 'vitest'
import { areasSchema, toAreas } from '../../src/data/areasSchema.ts'
import { ancestorsOf } from '../../src/model/areaNames.ts'
import { languages } from '../../src/model/text.ts'

const text = readFileSync(new URL('../../data/areas.json', import.meta.url), 'utf8')
const file = parse(areasSchema, JSON.parse(text))
const areas = toAreas(file)
const nameOf = (code: string) => areas.byCode.get(code)?.name

const repeated = (texts: readonly string[]) => texts.filter((one, index) => texts.indexOf(one) !== index)

describe('data/areas.json', () => {
  it('has each code once', () => {
    expect(file.areas.length).toBeGreaterThan(400)
    expect(repeated(file.areas.map((area) => area.code))).toEqual([])
  })

  it('names as parents only areas that it has', () => {
    const orphans = file.areas.filter((area) => area.parent !== undefined && !areas.byCode.has(area.parent))
    expect(orphans).toEqual([])
  })

  it('leads from every area but the world up to the world', () => {
    const lost = file.areas.filter((area) => {
      const top = ancestorsOf(areas, area.code).at(-1)
      return area.code !== 'W' && top?.code !== 'W'
    })
    expect(lost).toEqual([])
  })

  it('has the 27 states, the 21 Italian regions, the 51 US states and four provinces as groups', () => {
    const size = (id: string) => areas.groups.get(id)?.areas.length
    expect(['eu27', 'it-regions', 'us-states', 'it-provinces', 'plants'].map(size)).toEqual([
      27, 21, 51, 4, 5,
    ])
  })

  it('lists in groups only areas that it has, each once', () => {
    for (const group of file.groups) {
      expect(group.areas.filter((code) => !areas.byCode.has(code))).toEqual([])
      expect(repeated(group.areas)).toEqual([])
    }
  })

  it.each(languages)('gives no two areas of one kind and parent the same name (%s)', (language) => {
    const keys = file.areas.map((area) => `${area.kind} ${area.parent} ${area.name[language]}`)
    expect(repeated(keys)).toEqual([])
  })

  it('puts every NUTS 2 region in the country whose letters it begins with', () => {
    const regions = file.areas.filter((area) => area.kind === 'nuts2')
    expect(regions.length).toBeGreaterThan(240)
    expect(regions.filter((area) => area.parent !== area.code.slice(0, 2))).toEqual([])
  })

  it('knows the codes of other systems', () => {
    expect(areas.byCode.get('EL')?.codes).toEqual({ nuts: 'EL', iso3166_1: 'GR' })
    expect(areas.byCode.get('US-MI')?.codes).toEqual({ iso3166_2: 'US-MI', fips: '26' })
    expect(areas.byCode.get('ITC1')?.codes).toEqual({ nuts: 'ITC1', iso3166_2: 'IT-21' })
  })

  it('gives no code of another system to two areas of one kind', () => {
    for (const system of ['nuts', 'iso3166_1', 'iso3166_2', 'fips'] as const) {
      const used = file.areas.flatMap((area) => area.codes?.[system] ?? [])
      expect(repeated(used)).toEqual([])
    }
  })

  it('calls places what newspapers call them, in both languages', () => {
    expect(nameOf('ITC1')).toEqual({ en: 'Piedmont', it: 'Piemonte' })
    expect(nameOf('ITH1')).toEqual({ en: 'Bolzano (South Tyrol)', it: 'Bolzano (Alto Adige)' })
    expect(nameOf('US-SC')).toEqual({ en: 'South Carolina', it: 'Carolina del Sud' })
    expect(nameOf('DE21')).toEqual({ en: 'Upper Bavaria', it: 'Alta Baviera' })
    expect(nameOf('ES51')).toEqual({ en: 'Catalonia', it: 'Catalogna' })
  })

  it('marks regions of earlier NUTS versions by version, so that both can be listed', () => {
    expect(nameOf('FR71')).toEqual({ en: 'Rhône-Alpes (NUTS 2013)', it: 'Rodano-Alpi (NUTS 2013)' })
    expect(nameOf('PT16')?.en).toBe('Centro (Portugal, NUTS 2021)')
  })

  it('keeps one area a line, so that differences can be read', () => {
    const lines = text.split('\n').filter((line) => line.includes('"kind"'))
    expect(lines).toHaveLength(file.areas.length)
  })
})
