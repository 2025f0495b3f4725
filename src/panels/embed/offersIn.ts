import type { Offers } from '../../engine/pageTypes.ts'
import type { Language } from '../../model/text.ts'
import type { PageContextValue } from '../PageContext.ts'
import { engineIn } from './engineIn.ts'

/** What a view's filters can be set to, in a language. Rejects with a LoadError. */
export async function offersIn(view: string, language: Language, value: PageContextValue): Promise<Offers> {
  const { page } = value
  if (language === page.language && page.kind === 'explore' && page.panel.id === view) return page.offers
  return (await engineIn(language, value)).offersOf(view)
}
