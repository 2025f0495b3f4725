import type { Language } from '../../model/text.ts'
import type { Choices } from '../../state/choices.ts'
import type { PageContextValue } from '../PageContext.ts'
import type { PanelResult } from '../panelSource.ts'
import { engineIn } from './engineIn.ts'

/** A view with these choices, in a language. Rejects with a LoadError where its figures cannot be had. */
export async function chartOf(
  view: string,
  choices: Choices,
  language: Language,
  value: PageContextValue,
): Promise<PanelResult> {
  const source =
    language === value.page.language
      ? value.source.get(view, choices)
      : (await engineIn(language, value)).panel(view, choices)
  return source.status === 'ready' ? source.result : source.promise
}
