import type { Language } from '../model/text.ts'
import { type Messages, speak } from './messages.ts'

const lessons: Readonly<Record<Language, () => Promise<Messages>>> = {
  en: () => import('./en.ts').then(({ en }) => en),
  it: () => import('./it.ts').then(({ it }) => it),
}

/** Loads a language that the page does not speak, for what is made here to be read elsewhere. */
export async function learn(language: Language): Promise<void> {
  speak(language, await lessons[language]())
}
