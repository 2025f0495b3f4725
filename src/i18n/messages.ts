import type { Language } from '../model/text.ts'
import { en, type Messages } from './en.ts'
import { it } from './it.ts'

export type { Messages } from './en.ts'

const all: Readonly<Record<Language, Messages>> = { en, it }

/** Every message of the program in a language, as typed functions. */
export const messagesOf = (language: Language): Messages => all[language]
