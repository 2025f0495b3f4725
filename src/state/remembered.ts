import { isLanguage, type Language } from '../model/text.ts'
import { type Theme, themes } from './choices.ts'

/* What this browser remembers between visits. Storage may be blocked or full: then nothing is remembered, and nothing breaks. */

export const languageKey = 'ponte-language'
export const themeKey = 'ponte-theme'

function read(key: string): string | undefined {
  try {
    return window.localStorage.getItem(key) ?? undefined
  } catch {
    return undefined
  }
}

function write(key: string, value: string): void {
  try {
    window.localStorage.setItem(key, value)
  } catch {
    // Blocked or full.
  }
}

export function rememberedLanguage(): Language | undefined {
  const value = read(languageKey)
  return isLanguage(value) ? value : undefined
}

export const rememberLanguage = (language: Language): void => write(languageKey, language)

export const rememberedTheme = (): Theme | undefined => themes.find((theme) => theme === read(themeKey))

export const rememberTheme = (theme: Theme): void => write(themeKey, theme)
