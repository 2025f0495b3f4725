import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Mark } from '../../../src/charts/types.ts'
import type { EmbedPin } from '../../../src/embed/embedPins.ts'
import type { FrameData } from '../../../src/embed/frame/frameData.ts'
import { unpackMarks } from '../../../src/embed/frame/unpackMarks.ts'
import { type Language, languages } from '../../../src/model/text.ts'
import { embedAddress, inLanguage } from '../../../tools/site/addresses.ts'
import { dist } from './pages.ts'

/** The page of an embed, as it was built. */
export interface Embed {
  readonly id: string
  readonly language: Language
  /** Relative to the site's root: "it/embed/mission/". */
  readonly address: string
  /** "claim", or the type of its chart. */
  readonly type: string
  readonly html: string
  /** What snippets reserve, of states that are kept. */
  readonly heights?: EmbedPin['heights']['en']
}

/** The built page at an address. */
const htmlAt = (address: string): string => readFileSync(join(dist, address, 'index.html'), 'utf8')

const toEmbed = (id: string, language: Language, address: string): Embed => {
  const html = htmlAt(address)
  return { id, language, address, html, type: /<main data-type="(\w+)"/.exec(html)?.[1] ?? '' }
}

/** The embed of a view or claim as it is today. */
export const embedOf = (id: string, language: Language = 'en'): Embed =>
  toEmbed(id, language, embedAddress(language, id))

/** Every embed that follows its figures, in the order of the ids. */
export const liveEmbeds = (language: Language): readonly Embed[] =>
  readdirSync(join(dist, inLanguage(language, 'embed')))
    .filter((id) => existsSync(join(dist, embedAddress(language, id), 'index.html')))
    .sort()
    .map((id) => embedOf(id, language))

/** The built file of all states that are kept: by view, the latest first. */
function keptPins(): Readonly<Record<string, readonly EmbedPin[]>> {
  const folder = join(dist, 'data')
  const name = readdirSync(folder).find((file) => file.startsWith('pins.')) ?? ''
  return JSON.parse(readFileSync(join(folder, name), 'utf8'))
}

/** The embeds of states that are kept, in every language. */
export const keptEmbeds = (): readonly Embed[] =>
  Object.entries(keptPins()).flatMap(([view, pins]) =>
    pins.flatMap(({ address, heights }) =>
      languages.map((language) => ({
        ...toEmbed(view, language, inLanguage(language, address)),
        heights: heights[language],
      })),
    ),
  )

/** Whether an embed says that there are newer figures, and leads to what changed. */
export const isOutdated = ({ html }: Pick<Embed, 'html'>): boolean => html.includes('href="changes/"')

/** What an embed's page holds for its script. */
export function frameDataIn(html: string): FrameData {
  const text = /<script type="application\/json" id="frame-data">(.*?)<\/script>/s.exec(html)?.[1] ?? 'null'
  return JSON.parse(text)
}

/** The page as a content system leaves it that lets no script through. */
export const withoutScripts = (html: string): string => html.replace(/<script\b.*?<\/script>/gs, '')

/** The marks of an embed's chart, in the order in which its own script has them. */
export function marksOf({ html }: Pick<Embed, 'html'>): readonly Mark[] {
  const { chart } = frameDataIn(html)
  return chart ? unpackMarks(chart) : []
}
