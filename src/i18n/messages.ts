import type { Language } from '../model/text.ts'
import type { Messages } from './en.ts'

export type { Messages } from './en.ts'

const known = new Map<Language, Messages>()

/** Makes a language's messages known. A page's entry does so for its own language alone, so that no reader loads
 *  words of another; tools and tests for all. */
export const speak = (language: Language, messages: Messages): void => {
  known.set(language, messages)
}

/** Every message of the program in a language, as typed functions. Throws where nobody has made them known. */
export function messagesOf(language: Language): Messages {
  const messages = known.get(language)
  if (messages) return messages
  throw new Error(`No messages in "${language}": the entry must call speak() with them first.`)
}
