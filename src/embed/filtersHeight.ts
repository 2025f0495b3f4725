import { embedMessages } from '../i18n/embedMessages.ts'
import { messagesOf } from '../i18n/messages.ts'
import type { Language } from '../model/text.ts'
import type { EmbedFilter } from './embedAddress.ts'
import { linesOf, lineWidth, rowsOf } from './textLines.ts'

/** What an embed shows of its filters, as far as its height goes. */
export interface EmbedFiltersShown {
  /** Filters that readers may change. */
  readonly free?: readonly EmbedFilter[]
  /** One of them is a year on a slider. */
  readonly slider?: boolean
  /** All that is set and not hidden, each area by itself, as it is written in the embed. */
  readonly chips?: readonly string[]
  /** Why what is set changes nothing here, or not all. */
  readonly notices?: readonly string[]
}

/* The measures of src/pages/embed/embedApp.css and of the site's own controls, in type of 14 pixels. */
const line = 21

/** Before the program is there: a line of words to press. */
const waysHeight = (free: readonly EmbedFilter[], width: number, language: Language): number => {
  const { filters } = messagesOf(language)
  const words = free.map(
    (name) => lineWidth(`${embedMessages[language].change}: ${filters[name]}`, 14) * 1.04,
  )
  return rowsOf(words, width, 14) * 25
}

/** Buttons, each with its arrow; the one for areas may bear a number, and the last resets. */
function buttonsHeight(free: readonly EmbedFilter[], width: number, language: Language): number {
  if (free.length === 0) return 0
  const { filters } = messagesOf(language)
  const buttons = free.map(
    (name) => 22 + lineWidth(filters[name], 14) * 1.04 + 16 + (name === 'areas' ? 31 : 0),
  )
  const rows = rowsOf([...buttons, 22 + lineWidth(filters.reset, 14) * 1.04], width, 8)
  return rows * 32 + (rows - 1) * 6.4
}

/** What is set, each in a round box; what is not locked has a button in it that takes it back. */
function chipsHeight(chips: readonly string[], removable: boolean, width: number): number {
  if (chips.length === 0) return 0
  const sides = removable ? 44 : 25
  const rows = rowsOf(
    chips.map((text) => Math.min(width, sides + lineWidth(text, 14) * 1.04)),
    width,
    5.6,
  )
  const more = chips.reduce((sum, text) => sum + linesOf(text, width - sides, 14) - 1, 0)
  return 7.2 + rows * (removable ? 30 : line + 2) + (rows - 1) * 5.6 + more * line
}

const noticesHeight = (notices: readonly string[], width: number): number =>
  notices.length === 0
    ? 0
    : 8 + notices.reduce((sum, notice) => sum + linesOf(notice, width - 13, 13) * 19.5, 0)

/** Height of what stands between an embed's title and its chart, in a box so wide; in pixels, rather more than less. */
export function filtersHeight(
  { free = [], slider = false, chips = [], notices = [] }: EmbedFiltersShown,
  width: number,
  language: Language,
): number {
  const inside =
    buttonsHeight(free, width, language) + (slider ? 48 : 0) + chipsHeight(chips, free.length > 0, width)
  const section = inside === 0 ? 0 : inside + 10
  return Math.max(waysHeight(free, width, language), section) + noticesHeight(notices, width)
}
