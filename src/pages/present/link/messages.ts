import * as v from 'valibot'
import { themes } from '../../../state/choices.ts'
import { clockSchema } from '../../../state/talkClock.ts'

/* What windows of one talk say to each other. */

const short = v.pipe(v.string(), v.maxLength(200))
const long = v.pipe(v.string(), v.maxLength(2000))
const readonlyList = <Item extends v.GenericSchema>(item: Item, most: number) =>
  v.pipe(v.array(item), v.maxLength(most), v.readonly())

/** All that windows of a talk have in common. The language is each window's own: a speaker may read notes in another. */
const sharedSchema = v.object({
  /** As an address holds it: windows may have got different editions of the deck. */
  place: short,
  blank: v.optional(v.picklist(['black', 'white'])),
  live: v.optional(
    v.object({
      choices: readonlyList(v.optional(long), 4),
      highlight: v.optional(readonlyList(short, 100)),
    }),
  ),
  theme: v.picklist(themes),
  clock: clockSchema,
})
export type Shared = Readonly<v.InferOutput<typeof sharedSchema>>

/** Says which of two states is later. It counts changes; where two windows change at once, the name decides, the same in both. */
const stampSchema = v.object({
  count: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1e9)),
  by: short,
})
export type Stamp = Readonly<v.InferOutput<typeof stampSchema>>

export const isLater = (a: Stamp, b: Stamp): boolean =>
  a.count > b.count || (a.count === b.count && a.by > b.by)

const roleSchema = v.picklist(['stage', 'presenter'])
export type Role = v.InferOutput<typeof roleSchema>

const common = {
  ponte: v.literal('talk'),
  /** Name of the talk: windows of others are not meant. */
  talk: long,
  /** Name of the window that speaks. */
  from: short,
}

const messageSchema = v.variant('kind', [
  /** Who else is there, and how do things stand? Everybody answers with a state. */
  v.object({ ...common, kind: v.literal('ask') }),
  v.object({
    ...common,
    kind: v.literal('state'),
    role: roleSchema,
    /** The window fills the screen. */
    full: v.boolean(),
    stamp: stampSchema,
    shared: sharedSchema,
  }),
  v.object({ ...common, kind: v.literal('gone') }),
])
export type LinkMessage = Readonly<v.InferOutput<typeof messageSchema>>

/** What another window said; undefined for all that is no message of this talk. */
export function parseMessage(value: unknown, talk: string): LinkMessage | undefined {
  const found = v.safeParse(messageSchema, value)
  return found.success && found.output.talk === talk ? found.output : undefined
}
