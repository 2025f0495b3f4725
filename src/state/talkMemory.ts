import * as v from 'valibot'
import { clockSchema, type TalkClock } from './talkClock.ts'

/* What this browser remembers of a talk. Storage may be blocked, full, or hold anything: then nothing is remembered, and nothing breaks. */

function read(storage: () => Storage, key: string): unknown {
  try {
    return JSON.parse(storage().getItem(key) ?? 'null')
  } catch {
    return undefined
  }
}

function write(storage: () => Storage, key: string, value: unknown): void {
  try {
    storage().setItem(key, JSON.stringify(value))
  } catch {
    // Blocked or full.
  }
}

// Asking for a storage that is blocked throws; it is asked for where that is caught.
const session = (): Storage => window.sessionStorage
const local = (): Storage => window.localStorage

const clockKey = (talk: string): string => `ponte-talk-clock ${talk}`
const sizeKey = 'ponte-notes-size'

/** The clock of a talk as this tab left it. Windows that a tab opens begin with a copy of it.
 *  @param talk its name; see `talkName`. */
export function rememberedClock(talk: string): TalkClock | undefined {
  const found = v.safeParse(clockSchema, read(session, clockKey(talk)))
  return found.success ? found.output : undefined
}

export const rememberClock = (talk: string, clock: TalkClock): void => write(session, clockKey(talk), clock)

/** How large a speaker reads notes: times the usual size. */
export const notesSizes = [0.8, 1, 1.25, 1.5, 1.8, 2.2] as const
type NotesSize = (typeof notesSizes)[number]

export const rememberedNotesSize = (): NotesSize | undefined => {
  const kept = read(local, sizeKey)
  return notesSizes.find((size) => size === kept)
}

export const rememberNotesSize = (size: number): void => write(local, sizeKey, size)
