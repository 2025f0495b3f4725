import type { View } from '../../../src/data/viewSchema.ts'
import { buildModel } from '../../../src/engine/buildModel.ts'
import type { Library } from '../../../src/engine/library.ts'
import type { Language } from '../../../src/model/text.ts'
import { noChoices } from '../../../src/state/choices.ts'

/** One title, three times. */
export interface PinnedTitle {
  /** As it was pinned. */
  readonly pinned: string
  /** The same sentence about the same periods, with the figures of today; undefined where they do not give it any more. */
  readonly revised: string | undefined
  /** The same sentence over all figures of today, newer periods included; undefined as above. */
  readonly now: string | undefined
}

/** A view's own title over a library; undefined where its figures cannot be had. */
function titleIn(view: View, library: Library, language: Language): string | undefined {
  const built = buildModel(view, noChoices, library, language)
  if (built.kind !== 'chart') return undefined
  const { title } = built.model
  return title === view.label[language] && view.title[language] !== title ? undefined : title
}

export const titlesOf = (
  view: View,
  pinned: string,
  { revised, now }: { readonly revised: Library; readonly now: Library },
  language: Language,
): PinnedTitle => ({
  pinned,
  revised: titleIn(view, revised, language),
  now: titleIn(view, now, language),
})
