import { expect, test } from 'vitest'
import { linesOf, linesOfRuns, longestWord } from '../../src/embed/textLines.ts'
import { type Face, typeWidth } from '../../src/embed/typeWidth.ts'
import { languages } from '../../src/model/text.ts'
import { defaultModels } from '../../tools/site/pages.ts'
import { readSite } from '../../tools/site/readSite.ts'
import { advancesOf } from './advances.ts'

/** Free fonts with the measures of those that readers have: Arial, Arial Bold, Georgia Bold. */
const fonts: readonly (readonly [Face, string])[] = [
  ['sans', 'arimo/400Regular/Arimo_400Regular.ttf'],
  ['sansBold', 'arimo/700Bold/Arimo_700Bold.ttf'],
  ['serifBold', 'gelasio/700Bold/Gelasio_700Bold.ttf'],
]

const site = await readSite('data')
const texts = languages.flatMap((language) => [
  ...[...defaultModels(site, language).values()].flatMap(({ title, subtitle, notes, sources }) => [
    title,
    subtitle,
    ...notes,
    ...sources.map(({ text }) => text),
  ]),
  ...[...site.library.claims.values()].map(({ label, who }) => `${label[language]} ${who[language]}`),
])

test.each(fonts)('%s: no text is reckoned narrower than its type is, nor much wider', (face, file) => {
  const advance = advancesOf(file)
  expect(texts.length).toBeGreaterThan(300)
  for (const text of texts.filter((one) => one !== '')) {
    const real = [...text.normalize('NFC')].reduce((sum, one) => sum + (advance(one) ?? 0), 0)
    const reckoned = typeWidth(text, 1, face)
    expect(reckoned, text).toBeGreaterThanOrEqual(real * 0.998)
    expect(reckoned, text).toBeLessThan(real * (face === 'serifBold' ? 1.08 : 1.03) + 0.5)
  }
})

test('a sign that is in no table is as wide as one may be', () => {
  expect(typeWidth('\u4e2d', 16, 'sans')).toBe(16)
})

test('an accent takes no room, and a space that does not break takes that of another', () => {
  expect(typeWidth('è', 16, 'sans')).toBe(typeWidth('e', 16, 'sans'))
  expect(typeWidth('1\u00a0000', 16, 'sans')).toBe(typeWidth('1 000', 16, 'sans'))
})

test('lines end at spaces and after hyphens between letters, not at spaces that do not break', () => {
  const two = (text: string) => linesOf(text, typeWidth('Romagna', 16, 'sans') * 1.1, 16)
  expect(two('Emilia-Romagna')).toBe(2)
  expect(two('Emilia Rom')).toBe(2)
  // Without a place to break, it is broken where the line ends.
  expect(longestWord({ text: '156\u00a0billion 2020-21', size: 16 })).toBeGreaterThan(
    typeWidth('156 billion', 16, 'sans'),
  )
})

test('more room never takes more lines', () => {
  for (const text of texts.slice(0, 60)) {
    const lines = Array.from({ length: 60 }, (_, index) => linesOf(text, 120 + index * 13, 14))
    expect(lines).toEqual([...lines].sort((a, b) => b - a))
  }
})

test('runs of several types stand one after the other, and one that stays whole goes to the next line as a whole', () => {
  const name = { text: 'Rivian', size: 14, face: 'sansBold' } as const
  const kind = { text: 'Vehicle maker', size: 12, whole: true } as const
  const room = typeWidth('Rivian Vehicle mak', 14, 'sansBold')
  expect(linesOfRuns([name, kind], room)).toBe(1)
  expect(linesOfRuns([name, { ...kind, size: 14 }], room)).toBe(2)
})
