import { expect, test } from 'vitest'
import { embedHeight, embedHeights, heightAt, plainHeight } from '../../src/embed/heights.ts'
import { languages } from '../../src/model/text.ts'
import { defaultModels } from '../../tools/site/pages.ts'
import { readSite } from '../../tools/site/readSite.ts'

const site = await readSite('data')
const subjects = languages
  .flatMap((language) => [...defaultModels(site, language).values()])
  .map((model) => ({ kind: 'view', model, site: 'Ponte' }) as const)

test('steps ascend from 0, and are enough at every width between them', () => {
  for (const subject of subjects) {
    const steps = embedHeights(subject)
    expect(steps[0]?.from).toBe(0)
    expect(steps.map(({ from }) => from)).toEqual([...steps.map(({ from }) => from)].sort((a, b) => a - b))
    for (let width = 280; width <= 1600; width += 57)
      expect(heightAt(steps, width)).toBeGreaterThanOrEqual(embedHeight(subject, width))
  }
})

test('what takes a line more takes room for it', () => {
  const [subject] = subjects
  if (!subject) throw new Error('no views')
  const plain = embedHeight(subject, 600)
  expect(
    embedHeight({ ...subject, state: 'Figures as of March 2024, kept as they were.' }, 600),
  ).toBeGreaterThan(plain)
  expect(embedHeight({ ...subject, title: false }, 600)).toBeLessThan(plain)
})

test('filters, what is set and what is said about it take their rows, more of them where it is narrow', () => {
  const [subject] = subjects
  if (!subject) throw new Error('no views')
  const more = (added: object, width: number) =>
    embedHeight({ ...subject, ...added }, width) - embedHeight(subject, width)
  const free = ['areas', 'period', 'basis', 'partner'] as const
  const chips = ['Piedmont', 'Lombardy', 'Slovakia', 'Baden-Württemberg', '2015–2023']
  const notices = ['Areas: these have no figures here: Michigan, Slovakia, Baden-Württemberg, Lombardy.']
  expect(more({ free }, 900)).toBe(42)
  expect(more({ free, slider: true }, 900)).toBeGreaterThanOrEqual(42 + 43)
  expect(more({ chips }, 900)).toBeGreaterThanOrEqual(40)
  expect(more({ chips, free }, 900)).toBeGreaterThan(more({ chips }, 900) + 32)
  expect(more({ notices }, 900)).toBeGreaterThanOrEqual(27)
  for (const added of [{ free }, { chips }, { notices }])
    expect(more(added, 300)).toBeGreaterThanOrEqual(more(added, 900) + 19)
  expect(
    more({ chips: ['A name so long that a phone has no line for it, and this is not the end'] }, 280),
  ).toBeGreaterThan(more({ chips: ['A name'] }, 280))
  for (const none of [{ free: [] }, { chips: [] }, { notices: [] }]) expect(more(none, 900)).toBe(0)
})

test('where styles are stripped one height is enough from a phone to a column', () => {
  const steps = [
    { from: 0, height: 900 },
    { from: 340, height: 700 },
    { from: 480, height: 720 },
    { from: 640, height: 800 },
  ]
  expect(plainHeight(steps)).toBe(720)
  expect(plainHeight(steps.slice(0, 2))).toBe(700)
  for (const subject of subjects)
    for (const width of [360, 431, 600])
      expect(plainHeight(embedHeights(subject))).toBeGreaterThanOrEqual(embedHeight(subject, width))
})

test('without steps there is no height', () => {
  expect(heightAt([], 600)).toBe(0)
})
