import type { FilterId } from '../data/viewSchema.ts'
import { type ChoiceName, type Choices, choiceNames } from '../state/choices.ts'
import { type Address, type AddressProblem, parseAddress, printAddress } from '../state/url.ts'

/** How an embed is painted: as its host's page or the reader's system is, as set, or on the host's own ground. */
export const embedThemes = ['auto', 'light', 'dark', 'transparent'] as const
export type EmbedTheme = (typeof embedThemes)[number]

/** A filter as an author gives or withholds it. */
export type EmbedFilter = FilterId | 'scale'

/** What an author has set for an embed; its address holds exactly this. */
export interface EmbedOptions {
  readonly theme: EmbedTheme
  readonly choices: Choices
  /** Filters that readers may change. What is set and not free is locked: shown, and not to be changed. */
  readonly free: readonly EmbedFilter[]
  /** Filters that are set and not mentioned. */
  readonly hidden: readonly EmbedFilter[]
  readonly title: boolean
  /** False is honoured only where every licence allows it. */
  readonly source: boolean
}

const isName = (text: string): text is ChoiceName => choiceNames.some((name) => name === text)
const isTheme = (text: string): text is EmbedTheme => embedThemes.some((theme) => theme === text)

const ownNames: ReadonlySet<string> = new Set(['theme', 'free', 'hidden', 'title', 'source'])

export interface EmbedAddress {
  readonly options: EmbedOptions
  readonly problems: readonly AddressProblem[]
}

/** Reads the part of an embed's address after "?". Never fails: what is not understood is left out and named. */
export function parseEmbedAddress(search: string): EmbedAddress {
  const all = new URLSearchParams(search)
  const problems: AddressProblem[] = []
  const list = (parameter: 'free' | 'hidden'): readonly EmbedFilter[] =>
    (all.get(parameter) ?? '')
      .split(',')
      .filter((text) => text !== '')
      .flatMap((text) => {
        if (isName(text)) return [text]
        problems.push({ parameter, text, reason: 'not-understood' })
        return []
      })
  const theme = all.get('theme') ?? 'auto'
  if (!isTheme(theme)) problems.push({ parameter: 'theme', text: theme, reason: 'not-understood' })
  const rest = new URLSearchParams([...all].filter(([name]) => !ownNames.has(name)))
  const address: Address = parseAddress(`?${rest}`)
  const free = [...new Set(list('free'))]
  return {
    options: {
      theme: isTheme(theme) ? theme : 'auto',
      choices: address.choices,
      free,
      hidden: [...new Set(list('hidden'))].filter((name) => !free.includes(name)),
      title: all.get('title') !== 'off',
      source: all.get('source') !== 'off',
    },
    problems: [...problems, ...address.problems],
  }
}

/** The part of an embed's address that holds these options: "" or "?areas=ITC1&theme=dark&free=period". Defaults are left out. */
export function printEmbedAddress({ theme, choices, free, hidden, title, source }: EmbedOptions): string {
  const own = [
    theme !== 'auto' && `theme=${theme}`,
    free.length > 0 && `free=${free.join(',')}`,
    hidden.length > 0 && `hidden=${hidden.join(',')}`,
    !title && 'title=off',
    !source && 'source=off',
  ].filter((part) => part !== false)
  const chosen = printAddress(choices).slice(1)
  const parts = [...(chosen === '' ? [] : [chosen]), ...own]
  return parts.length === 0 ? '' : `?${parts.join('&')}`
}
