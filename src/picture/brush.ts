import type { ReactElement } from 'react'
import type { Theme } from './computedStyle.ts'
import type { Halo } from './paint.ts'
import type { PaintRules } from './rules.ts'

/** What pictures are made with, and how they look; the same for all parts of one picture. */
export interface Brush {
  readonly rules: PaintRules
  /** Writes what a hand has drawn as markup: react-dom/server's renderToStaticMarkup, or a browser's own.
   *  @param prefix of ids: two pictures may stand in one page. */
  readonly markup: (element: ReactElement, prefix: string) => string
  readonly theme: Theme
  readonly halo: Halo
}
