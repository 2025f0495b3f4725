import type { Deck } from '../../data/deckSchema.ts'

/* What readers type is the same in every language: an address holds it once. Texts that differ stay as they are. */

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Every object in a value as `change` has it, from the inside out. */
function changed(value: unknown, change: (object: Readonly<Record<string, unknown>>) => unknown): unknown {
  if (Array.isArray(value)) return value.map((one: unknown) => changed(one, change))
  if (!isObject(value)) return value
  return change(Object.fromEntries(Object.entries(value).map(([key, one]) => [key, changed(one, change)])))
}

const isTextTwice = ({ en, it, ...rest }: Readonly<Record<string, unknown>>): boolean =>
  typeof en === 'string' && en === it && Object.keys(rest).length === 0

const isTextOnce = ({ en, ...rest }: Readonly<Record<string, unknown>>): boolean =>
  typeof en === 'string' && Object.keys(rest).length === 0

const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0

/** A deck as an address holds it: without what can be told from the rest. */
export function packDeck({ $schema: _, id: __, figures, ...deck }: Deck): unknown {
  const packed = changed(deck, (object) => (isTextTwice(object) ? { en: object.en } : object))
  const slim = changed(packed, (object) =>
    Object.fromEntries(Object.entries(object).filter(([key, one]) => key !== 'steps' || !isEmptyList(one))),
  )
  // Figures are no texts, and have names of their own.
  return isObject(slim) && Object.keys(figures).length > 0 ? { ...slim, figures } : slim
}

/** What `packDeck` made, whole again; to be parsed, for it may be anything. */
export function unpackDeck(packed: unknown): unknown {
  if (!isObject(packed)) return packed
  const { figures = {}, ...deck } = packed
  const whole = changed(deck, (object) => (isTextOnce(object) ? { en: object.en, it: object.en } : object))
  return isObject(whole) ? { ...whole, id: 'own', figures } : whole
}
