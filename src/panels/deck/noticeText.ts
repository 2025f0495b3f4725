import { ownDeckMessages } from '../../i18n/ownDeckMessages.ts'
import type { Language } from '../../model/text.ts'
import type { DeckNotice } from '../../state/deck/deckStore.ts'

/** What became of keeping a presentation, in words. */
export function noticeText(notice: DeckNotice, language: Language): string {
  const words = ownDeckMessages[language]
  if (notice.kind === 'blocked') return words.blocked
  if (notice.kind === 'full') return words.full
  if (notice.kind === 'two-tabs') return words.twoTabs
  return notice.key === undefined ? words.unreadableStuck : words.unreadable(notice.key)
}
