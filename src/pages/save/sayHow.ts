import { LoadError } from '../../data/loadProblem.ts'
import { messagesOf } from '../../i18n/messages.ts'
import { saveMessages } from '../../i18n/saveMessages.ts'
import type { Language } from '../../model/text.ts'
import { problemText } from '../../panels/PanelError.tsx'
import type { Saved } from './saveFile.ts'

/** How saving went, in words. */
function textOf(saved: Saved, language: Language): string {
  const words = saveMessages[language]
  if (saved.kind === 'saved') return words.saved(saved.name, String(Math.ceil(saved.bytes / 1000)))
  return saved.kind === 'no-compression' ? words.noCompression : words.noProgram
}

/** Saves, and tells a reader that it goes on, and how it went. Never rejects. */
export async function sayHow(
  save: () => Promise<Saved>,
  language: Language,
  say: (text: string) => void,
): Promise<void> {
  const words = saveMessages[language]
  say(words.saving)
  try {
    say(textOf(await save(), language))
  } catch (error) {
    const what = error instanceof LoadError ? problemText(error.problem, messagesOf(language)) : String(error)
    say(words.failed(what))
  }
}
