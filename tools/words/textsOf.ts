import { type Language, languages } from '../../src/model/text.ts'

export interface FoundText {
  /** "title", "notes.0". */
  readonly path: string
  readonly language: Language
  readonly text: string
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

/** What is only a name: places and people of a timeline, releases of a dataset. */
const named = /(?:^|\.)(?:place|whom|delegation\.\d+|releases\.\d+\.label)$/

/** Every text of a file that is written in each language, wherever it stands. */
export function textsOf(content: unknown, path = ''): readonly FoundText[] {
  if (!isObject(content) || named.test(path)) return []
  const keys = Object.keys(content)
  const isText = languages.every((language) => typeof content[language] === 'string')
  if (isText && keys.length === languages.length)
    return languages.map((language) => ({ path, language, text: String(content[language]) }))
  return keys.flatMap((key) => textsOf(content[key], path === '' ? key : `${path}.${key}`))
}
