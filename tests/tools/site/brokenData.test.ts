import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { makeSite } from '../../../tools/site/makeSite.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ponte-data-'))
  cpSync(join(import.meta.dirname, '../../../data'), folder, { recursive: true })
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function edit(file: string, from: string, to: string): void {
  const path = join(folder, file)
  const text = readFileSync(path, 'utf8')
  expect(text).toContain(from)
  writeFileSync(path, text.replaceAll(from, to))
}

it('a view that names no dataset stops the build with file, place and remedy', async () => {
  edit('views/gdp-as-state.json', '"dataset": "regional-gdp"', '"dataset": "regional-gpd"')
  await expect(makeSite(folder)).rejects.toThrow(
    /data\/views\/gdp-as-state\.json, data\.0\.dataset: There is no dataset "regional-gpd"\.\n\s+→ Use one of/,
  )
})

it('a sentence with a figure that is not there stops the build by the figure’s name', async () => {
  edit('views/gdp-as-state.json', '{rank.of}', '{rang.of}')
  await expect(makeSite(folder)).rejects.toThrow(
    /gdp-as-state\.json \(en\): figure "rang[^"]*": there is no figure of this name/,
  )
})

it('a dataset that is no dataset stops the build at the place that is wrong', async () => {
  edit('datasets/area.json', '"class": "dataset"', '"class": "datazet"')
  await expect(makeSite(folder)).rejects.toThrow(
    /data\/datasets\/area\.json, class: Expected "dataset", found "datazet"/,
  )
})

it('every mistake is named at once, not the first alone', async () => {
  edit('views/gdp-as-state.json', '"topic": "as-state"', '"topic": 7')
  edit('claims/b2-gdp.json', '"statement"', '"statment"')
  await expect(makeSite(folder)).rejects.toThrow(
    /gdp-as-state\.json, topic[\s\S]*b2-gdp\.json|b2-gdp\.json[\s\S]*gdp-as-state\.json, topic/,
  )
})
