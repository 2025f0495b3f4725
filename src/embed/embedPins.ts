import type { Language, Text } from '../model/text.ts'
import type { HeightStep } from './heights.ts'

/** An earlier state of a view, or the present one kept, as the dialog for embedding offers it. */
export interface EmbedPin {
  readonly pin: string
  /** Of its embed, relative to the root of a language: embed/<view>/<pin>/; the view may have had another name. */
  readonly address: string
  /** "mid-2024" */
  readonly label: Text
  /** When its figures were published, as exactly as it is known. */
  readonly released: string
  readonly title: Text
  readonly heights: Readonly<Record<Language, readonly HeightStep[]>>
}

/** Earlier states by the view's id today. */
export type EmbedPins = Readonly<Record<string, readonly EmbedPin[]>>

const has = (value: unknown, name: keyof EmbedPin): boolean =>
  typeof value === 'object' && value !== null && name in value

/* Our own build's file: its head is looked at, the rest is trusted as the page's own script is. */
const isPins = (value: unknown): value is readonly EmbedPin[] =>
  Array.isArray(value) && value.every((one) => has(one, 'pin') && has(one, 'address') && has(one, 'heights'))

/** The states of one view, in the file of all; none where it has none or the file is of another program. */
export function pinsOf(json: unknown, view: string): readonly EmbedPin[] {
  const found = new Map(Object.entries(typeof json === 'object' && json !== null ? json : {})).get(view)
  return isPins(found) ? found : []
}
