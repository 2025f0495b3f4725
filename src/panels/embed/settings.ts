import type { EmbedFilter, EmbedOptions, EmbedTheme } from '../../embed/embedAddress.ts'
import type { SnippetKind } from '../../embed/snippets.ts'
import type { Language } from '../../model/text.ts'
import { type Choices, noChoices, setNames } from '../../state/choices.ts'

/** What readers may do with a filter: set it, see how it is set, or not hear of it. */
export const filterRights = ['free', 'locked', 'hidden'] as const
export type FilterRight = (typeof filterRights)[number]

/** What an author has set in the dialog. The choices are the page's own. */
export interface EmbedSettings {
  readonly language: Language
  readonly theme: EmbedTheme
  /** The state that the embed stays in; undefined for one that follows its figures. */
  readonly pin: string | undefined
  /** Locked where absent. */
  readonly rights: Readonly<Partial<Record<EmbedFilter, FilterRight>>>
  readonly title: boolean
  readonly source: boolean
  readonly kind: SnippetKind
  /** Of the preview, in pixels. */
  readonly width: number
}

/** @param width of the preview: one that fits. */
export const firstSettings = (language: Language, width: number): EmbedSettings => ({
  language,
  theme: 'auto',
  pin: undefined,
  rights: {},
  title: true,
  source: true,
  kind: 'iframe',
  width,
})

/** What can be embedded of a view or claim, as far as options go. */
interface Possible {
  readonly filters: readonly EmbedFilter[]
  readonly choices: Choices
  readonly omitsSource: boolean
}

/** The options of the embed's address: what is set, as far as it is possible. */
export function optionsOf(
  settings: EmbedSettings,
  { filters, choices, omitsSource }: Possible,
): EmbedOptions {
  const { theme, rights, pin, title, source } = settings
  const shown = { theme, title, source: source || !omitsSource }
  // A state that stays as it is takes no choices.
  if (pin !== undefined) return { ...shown, choices: noChoices, free: [], hidden: [] }
  const set = setNames(choices)
  return {
    ...shown,
    choices,
    free: filters.filter((name) => rights[name] === 'free'),
    hidden: set.filter((name) => rights[name] === 'hidden'),
  }
}
