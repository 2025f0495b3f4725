import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FrameData } from '../../../src/embed/frame/frameData.ts'
import { dist } from './pages.ts'

/** An embed that follows its figures, as it was built. */
export interface Embed {
  readonly id: string
  /** Relative to the site's root: "it/embed/mission/". */
  readonly address: string
  /** "claim", or the type of its chart. */
  readonly type: string
  readonly html: string
}

/** The built page at an address. */
export const htmlAt = (address: string): string => readFileSync(join(dist, address, 'index.html'), 'utf8')

/** Every embed in a language, in the order of their ids. */
export function embedsIn(language: 'en' | 'it'): readonly Embed[] {
  const folder = language === 'en' ? 'embed' : `${language}/embed`
  return readdirSync(join(dist, folder))
    .filter((id) => existsSync(join(dist, folder, id, 'index.html')))
    .sort()
    .map((id) => {
      const html = htmlAt(`${folder}/${id}/`)
      const type = /<main data-type="(\w+)"/.exec(html)?.[1] ?? ''
      return { id, address: `${folder}/${id}/`, type, html }
    })
}

/** What an embed's page holds for its script. */
export function frameDataIn(html: string): FrameData {
  const text = /<script type="application\/json" id="frame-data">(.*?)<\/script>/s.exec(html)?.[1] ?? 'null'
  return JSON.parse(text)
}

/** The page as a content system leaves it that lets no script through. */
export const withoutScripts = (html: string): string => html.replace(/<script\b.*?<\/script>/gs, '')

/** A state of a view that is kept, with what its snippet reserves. */
export interface KeptState {
  /** Relative to the root of a language: embed/<view>/<pin>/ */
  readonly address: string
  readonly heights: Readonly<Record<'en' | 'it', readonly Step[]>>
}

/** The height that is enough from a frame's width on, in CSS pixels, ascending. */
export interface Step {
  readonly from: number
  readonly height: number
}

/** States that are kept, by the view's id today, the latest first. */
export function keptStates(): Readonly<Record<string, readonly KeptState[]>> {
  const folder = join(dist, 'data')
  const name = readdirSync(folder).find((file) => file.startsWith('pins.')) ?? ''
  return JSON.parse(readFileSync(join(folder, name), 'utf8'))
}
