import type { EmbedFilter, EmbedOptions, EmbedTheme } from '../../embed/embedAddress.ts'
import type { SnippetKind } from '../../embed/snippets.ts'
import type { Language } from '../../model/text.ts'
import { type Choices, noChoices, setNames } from '../../state/choices.ts'

/** What readers may do with a filter: set it, see how it is set, not hear of it, or reach it by exploring the whole. */
export type FilterRight = 'free' | 'locked' | 'hidden' | 'asked'

const ofSet = ['free', 'locked', 'hidden'] as const
const ofUnset = ['free', 'asked'] as const

/** What can be chosen for a filter: one that is not set can be neither locked nor hidden. */
export const rightsOf = (isSet: boolean): readonly FilterRight[] => (isSet ? ofSet : ofUnset)

/** What an author has set in the dialog. The choices are the page's own. */
export interface EmbedSettings {
  readonly language: Language
  /** Undefined until the author picks one. */
  readonly theme: EmbedTheme | undefined
  /** The state that the embed stays in; undefined for one that follows its figures. */
  readonly pin: string | undefined
  /** Of filters for which the author has chosen one. */
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
  theme: undefined,
  pin: undefined,
  rights: {},
  title: true,
  source: true,
  kind: 'iframe',
  width,
})

/** What holds for a filter: what was chosen for it where that can be, else that nobody finds it changed. */
export function rightOf(rights: EmbedSettings['rights'], name: EmbedFilter, isSet: boolean): FilterRight {
  const right = rights[name]
  if (right !== undefined && rightsOf(isSet).includes(right)) return right
  return isSet ? 'locked' : 'asked'
}

/** Whether a kind of snippet is a picture, which there is only of the newest figures. */
export const isStill = (kind: SnippetKind): boolean => kind === 'figure' || kind === 'markdown'

/** Why looks and filters are not the author's to set; undefined where they are. A picture is as it is, and a link leads to a page;
 *  but one to a state that is kept leads to its embed. */
export function fixedBy({ kind, pin }: Pick<EmbedSettings, 'kind' | 'pin'>): 'picture' | 'link' | undefined {
  if (isStill(kind)) return 'picture'
  return kind === 'link' && pin === undefined ? 'link' : undefined
}

/** The kind of snippet that is made. */
export const kindOf = ({ kind, pin }: Pick<EmbedSettings, 'kind' | 'pin'>): SnippetKind =>
  pin !== undefined && isStill(kind) ? 'iframe' : kind

/** The theme that the embed has. A frame alone is not told what the article is like: it must be what fits most of them, and
 *  cannot stand on a ground that it does not know. */
export function themeOf(settings: Pick<EmbedSettings, 'theme' | 'kind' | 'pin'>): EmbedTheme {
  const { theme } = settings
  if (kindOf(settings) !== 'iframe') return theme ?? 'auto'
  return theme === undefined || theme === 'transparent' ? 'light' : theme
}

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
  const { rights, pin, title, source } = settings
  const shown = { theme: themeOf(settings), title, source: source || !omitsSource }
  // A state that stays as it is takes no choices.
  if (pin !== undefined) return { ...shown, choices: noChoices, free: [], hidden: [] }
  const set = setNames(choices)
  return {
    ...shown,
    choices,
    free: filters.filter((name) => rights[name] === 'free'),
    hidden: set.filter((name) => rightOf(rights, name, true) === 'hidden'),
  }
}
