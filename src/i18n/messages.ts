import type { Language } from '../model/text.ts'
import { en } from './en.ts'
import { it } from './it.ts'

/** Every message of the program, as functions of typed arguments. English is the shape; other languages must fit it. */
export type Messages = typeof en

const all: Readonly<Record<Language, Messages>> = { en, it }

export const messagesOf = (language: Language): Messages => all[language]
