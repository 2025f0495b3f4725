import type { PageData } from '../../panels/pageData.ts'
import { printPlace } from '../../state/talk.ts'

/** What of an address says how a presentation is shown, and not which. */
const manners = ['read', 'stage', 'loop', 'presenter', 'theme'] as const

/** The address of a presentation from its start, as the audience opens it. Of one that was saved as one file, that which it came from. */
export function deckAddress({ saved }: Pick<PageData, 'saved'>, here: string): string {
  const url = new URL(saved?.from ?? here)
  for (const name of manners) url.searchParams.delete(name)
  url.hash = ''
  return url.href
}

/** The address of a slide.
 *  @param ids of all slides of the deck. */
export const slideAddress = (deck: string, ids: readonly string[], slide: number, step = 0): string =>
  `${deck}#${printPlace({ slide, step }, ids)}`
