import type { Basis } from '../model/bases.ts'

export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

/** What the reader has set. What is undefined or empty is left to each view. The address holds exactly this. */
export interface Choices {
  /** Area codes, in the order chosen. */
  readonly areas: readonly string[]
  /** Years, inclusive. */
  readonly from?: number | undefined
  readonly to?: number | undefined
  readonly basis?: Basis | undefined
  /** Of basis "index". */
  readonly baseYear?: number | undefined
  readonly partner?: string | undefined
  readonly sector?: string | undefined
  readonly indicator?: string | undefined
  readonly scale?: 'log' | undefined
}

export const noChoices: Choices = { areas: [] }

/** The filters as the reader counts them: one for areas, one for the period, and so on. */
export const choiceNames = ['areas', 'period', 'basis', 'partner', 'sector', 'indicator', 'scale'] as const
export type ChoiceName = (typeof choiceNames)[number]

function isSet(choices: Choices, name: ChoiceName): boolean {
  if (name === 'areas') return choices.areas.length > 0
  if (name === 'period') return choices.from !== undefined || choices.to !== undefined
  return choices[name] !== undefined
}

export const setNames = (choices: Choices): readonly ChoiceName[] =>
  choiceNames.filter((name) => isSet(choices, name))

/** The choices with one of them left to the views again. */
export function without(choices: Choices, name: ChoiceName): Choices {
  if (name === 'areas') return { ...choices, areas: [] }
  if (name === 'period') return { ...choices, from: undefined, to: undefined }
  if (name === 'basis') return { ...choices, basis: undefined, baseYear: undefined }
  return { ...choices, [name]: undefined }
}
