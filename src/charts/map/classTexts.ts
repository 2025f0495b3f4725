import { messagesOf } from '../../i18n/messages.ts'
import { numberText } from '../../model/numberText.ts'
import { unitNames } from '../../model/unitNames.ts'
import { trimmedDecimals } from '../claimLines.ts'
import type { MapModel } from '../types.ts'

/** Names of the classes by their limits: "under 0.25%", "0.25–0.5%", "4% and more". */
export function classTexts(model: MapModel): readonly string[] {
  const { unit, language, classes } = model
  const messages = messagesOf(language).charts
  const percent = unitNames[language][unit.code].symbol === '%'
  const bare = (value: number) =>
    numberText(value, { ...unit, decimals: trimmedDecimals(value, unit) }, language, 'bare')
  const full = (value: number) => (percent ? `${bare(value)}%` : bare(value))
  return classes.map(({ from, to }) => {
    if (from !== undefined && to !== undefined) return `${bare(from)}–${full(to)}`
    if (to !== undefined) return messages.under(full(to))
    return from === undefined ? messages.allValues : messages.andMore(full(from))
  })
}

const shades = 6

/** Class names of the classes' colours, spread over all shades from the lightest to the darkest. */
export const shadeOf = (index: number, count: number): string =>
  `k${count <= 1 ? shades - 1 : Math.round((Math.min(index, count - 1) * (shades - 1)) / (count - 1))}`
