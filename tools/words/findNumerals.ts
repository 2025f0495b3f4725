import type { Language } from '../../src/model/text.ts'

/* Numerals that stand in a text as they are, instead of being computed from cells: digits, and cardinals in letters. */

const spelled: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/giu,
  it: /(?<!\p{L})(?:due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici)(?!\p{L})/giu,
}

/** Phrases in which such a word counts nothing that could change: "between the two" speaks of what was just named. */
const idioms: Readonly<Record<Language, readonly string[]>> = {
  en: ['the two', 'these two', 'two-thumb'],
  it: ['i due', 'le due', 'tra due', 'fra due', 'questi due', 'queste due'],
}

// Thousands and decimals belong to one numeral; so do ranges.
const digits = /\d+(?:[.,–−-]?\d+)*/g

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** A pattern of whole names, the longest first. */
function namesPattern(names: readonly string[]): RegExp | undefined {
  if (names.length === 0) return undefined
  const longest = [...names].sort((a, b) => b.length - a.length).map(escaped)
  return new RegExp(`(?<![\\p{L}\\d])(?:${longest.join('|')})(?![\\p{L}\\d])`, 'giu')
}

/** The free numerals of a text, in order. What stands in braces is a figure's or a format's, and not looked at, but for
 *  the words that a format chooses between.
 *  @param names numerals that are names: "EU-27". */
export function findNumerals(text: string, language: Language, names: readonly string[]): readonly string[] {
  const outside = text.replace(/\{[^{}]*\}/g, (placeholder) => {
    const options = placeholder.slice(1, -1).split(/\|?(?:plural|unit|sign):/)[1] ?? ''
    return ` ${options.replaceAll('|', ' ')} `
  })
  const pattern = namesPattern([...names, ...idioms[language]])
  const bare = pattern ? outside.replace(pattern, ' ') : outside
  const found = [...bare.matchAll(digits), ...bare.matchAll(spelled[language])]
  return found.sort((a, b) => a.index - b.index).map((match) => match[0])
}
