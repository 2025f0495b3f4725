import type { EmbedFilter, EmbedOptions } from '../../embed/embedAddress.ts'
import type { Offers } from '../../engine/pageTypes.ts'
import { type ChoiceName, type Choices, setNames } from '../../state/choices.ts'

/** What a reader may change in an embed, and what is only shown. */
export interface EmbedScope {
  readonly offers: Offers
  /** Set by the author, shown, and not to be changed. */
  readonly locked: readonly ChoiceName[]
  readonly hidden: readonly ChoiceName[]
  /** There is anything to change. */
  readonly changeable: boolean
}

/** What an author has set and not left free. */
const lockedIn = ({ choices, free }: EmbedOptions): readonly ChoiceName[] =>
  setNames(choices).filter((name) => !free.includes(name))

/** @param whole the reader has asked for the whole view: all that the author has not set is free then. */
export function scopeOfEmbed(offers: Offers, options: EmbedOptions, whole: boolean): EmbedScope {
  const { free, hidden } = options
  const locked = lockedIn(options)
  const isFree = (name: EmbedFilter): boolean =>
    free.includes(name) || (whole && !locked.includes(name) && !hidden.includes(name))
  const filters = offers.filters.filter(isFree)
  const logarithmic = offers.logarithmic && isFree('scale')
  const only = <T>(name: EmbedFilter, options: readonly T[]): readonly T[] => (isFree(name) ? options : [])
  return {
    offers: {
      ...offers,
      filters,
      logarithmic,
      sectors: only('sector', offers.sectors),
      partners: only('partner', offers.partners),
      indicators: only('indicator', offers.indicators),
      slider: offers.slider && isFree('period'),
    },
    locked,
    hidden,
    changeable: filters.length > 0 || logarithmic,
  }
}

/** Whether a reader can take back any of what is set. */
export const canTakeBack = (
  { locked, hidden }: Pick<EmbedScope, 'locked' | 'hidden'>,
  choices: Choices,
): boolean => setNames(choices).some((name) => !locked.includes(name) && !hidden.includes(name))
