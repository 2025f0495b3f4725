import { expect, test } from 'vitest'
import { embedHeight, embedHeights, heightAt } from '../../src/embed/heights.ts'
import { makeSite } from '../../tools/site/makeSite.ts'

const made = await makeSite('data')
const subjects = [...made.models.en.values(), ...made.models.it.values()].map(
  (model) => ({ kind: 'view', model, site: 'Ponte' }) as const,
)

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
  expect(embedHeight({ ...subject, free: true }, 600)).toBeGreaterThan(plain)
  expect(embedHeight({ ...subject, title: false }, 600)).toBeLessThan(plain)
})

test('without steps there is no height', () => {
  expect(heightAt([], 600)).toBe(0)
})
