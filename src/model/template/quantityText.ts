import { isGap } from '../gap.ts'
import { type NumberForm, numberText, ordinalText } from '../numberText.ts'
import type { Quantity } from '../quantity.ts'
import type { Language } from '../text.ts'
import type { UnitName } from '../unitNames.ts'
import { spelledText } from './spelled.ts'
import { type Chosen, type Format, type TextForm, textForms } from './template.ts'
import { has, numberInText } from './words.ts'

const isTextForm = (text: string): text is TextForm => textForms.some((form) => form === text)

const optionsOf = (formats: readonly Format[], name: Chosen): readonly string[] | undefined => {
  const found = formats.find((format) => 'options' in format && format.format === name)
  return found && 'options' in found ? found.options : undefined
}

const shared = (text: string, language: Language): string =>
  language === 'en' ? `joint ${text}` : `${text} a pari merito`

function textOf(value: number, quantity: Quantity, formats: readonly Format[], language: Language): string {
  const form = formats.map(({ format }) => format).find(isTextForm) ?? 'short'
  const [one, many] = optionsOf(formats, 'unit') ?? []
  const name: UnitName | undefined = one === undefined || many === undefined ? undefined : { one, many }
  const write = (as: NumberForm) => numberText(value, quantity.unit, language, as, name)
  if (form === 'words') return spelledText(value, language) ?? write('short')
  if (form !== 'ordinal' && form !== 'place') return write(form)
  const ordinal = ordinalText(value, language)
  return form === 'place' && quantity.tied === true ? shared(ordinal, language) : ordinal
}

/** Whether a number reads as nought: what is rounded away is neither above nor below. */
const readsAsZero = (text: string): boolean => !/[1-9]/.test(text)

/** A word chosen by the number, as the number reads: "1,04" is many, "0,0" is equal. */
function chosenWord(value: number, quantity: Quantity, formats: readonly Format[], language: Language) {
  const bare = numberText(value, quantity.unit, language, 'bare')
  const plural = optionsOf(formats, 'plural')
  if (plural) return plural[bare === '1' || bare === '−1' ? 0 : 1]
  const sign = optionsOf(formats, 'sign')
  return sign?.[readsAsZero(bare) ? 1 : value > 0 ? 0 : 2]
}

/** A quantity's number in a sentence. Undefined where the formats do not fit it, or its cell is a gap. */
export function quantityText(
  quantity: Quantity,
  formats: readonly Format[],
  language: Language,
): string | undefined {
  const { cell } = quantity
  if (isGap(cell)) return undefined
  const word = chosenWord(cell, quantity, formats, language)
  if (word !== undefined) return numberInText(word, formats, language)
  const text = textOf(has(formats, 'abs') ? Math.abs(cell) : cell, quantity, formats, language)
  const plus = has(formats, 'signed') && cell > 0 && !readsAsZero(text) ? '+' : ''
  return numberInText(`${plus}${text}`, formats, language)
}
