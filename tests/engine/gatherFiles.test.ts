import { beforeAll, describe, expect, test, vi } from 'vitest'
import { LoadError } from '../../src/data/loadProblem.ts'
import { shelveFiles } from '../../src/data/shelf.ts'
import { createEngine } from '../../src/engine/engine.ts'
import { gatherFiles } from '../../src/engine/gatherFiles.ts'
import { bases } from '../../src/model/bases.ts'
import { noChoices } from '../../src/state/choices.ts'
import { type MadeSite, makeSite } from '../../tools/site/makeSite.ts'

/* As in a page that was saved as one file: nothing can be asked for. */
vi.mock('../../src/data/fetchJson.ts', () => import('../../src/data/fetchShelved.ts'))

let made: MadeSite
beforeAll(async () => {
  made = await makeSite('data')
})

const filesOf = () => {
  const page = made.pages.find(({ data }) => data.kind === 'dashboard')
  if (!page) throw new Error('The site has no front page.')
  return page.data.files
}

const read = async (address: string): Promise<string> => {
  const text = made.output.get(address)
  if (text === undefined) throw new LoadError({ kind: 'missing', file: address, status: 404 })
  return text
}

describe('what is gathered for a view', () => {
  test('is enough for the engine to compute it for every basis and year, and each by itself', async () => {
    const files = filesOf()
    const ids = [...made.site.views.keys()]
    expect(ids.length).toBeGreaterThan(20)
    for (const id of ids) {
      const root = `https://example.org/${id}/`
      const texts = await gatherFiles([id], files, read)
      shelveFiles(Object.fromEntries(Object.entries(texts).map(([address, text]) => [root + address, text])))
      const engine = await createEngine({ root, files, language: 'en' })
      for (const choices of [noChoices, ...bases.map((basis) => ({ ...noChoices, basis, to: 2019 }))]) {
        const entry = engine.panel(id, choices)
        const result = entry.status === 'ready' ? entry.result : await entry.promise
        expect(['chart', 'empty'], `${id} ${choices.basis}`).toContain(result.kind)
      }
      const usual = engine.panel(id, noChoices)
      const model = usual.status === 'ready' ? usual.result : await usual.promise
      expect(model.kind === 'chart' && model.model, id).toEqual(made.models.en.get(id))
    }
  })

  test('holds no other view, no other dataset, and no list of pinned states', async () => {
    const files = filesOf()
    const texts = await gatherFiles(['vehicle-production'], files, read)
    const { views } = JSON.parse(texts[files.library] ?? 'null')
    expect(views.map(({ id }: { readonly id: string }) => id)).toEqual(['vehicle-production'])
    expect(Object.keys(texts).sort()).toEqual(
      [files.library, files.areas, files.cubes['vehicle-production']?.file].sort(),
    )
  })

  test('is nothing but areas and an empty list for no view, or one that the site does not have', async () => {
    const files = filesOf()
    expect(Object.keys(await gatherFiles([], files, read))).toEqual([files.library, files.areas])
    expect(Object.keys(await gatherFiles(['nowhere'], files, read))).toHaveLength(2)
  })

  test('is not given at all where a file of it cannot be had or is damaged', async () => {
    const files = filesOf()
    const without = (address: string) => read(address === files.areas ? 'gone' : address)
    await expect(gatherFiles(['gdp-as-state'], files, without)).rejects.toMatchObject({
      problem: { kind: 'missing' },
    })
    const damaged = async (address: string) => (address === files.library ? '{"views":7}' : read(address))
    await expect(gatherFiles(['gdp-as-state'], files, damaged)).rejects.toMatchObject({
      problem: { kind: 'broken', where: 'views' },
    })
  })
})
