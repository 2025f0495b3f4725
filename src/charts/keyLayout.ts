import { textWidth } from './textWidth.ts'

/** An entry of the key above a plot that has no room for direct labels. */
export interface KeyEntry {
  readonly text: string
  /** Colour. */
  readonly classes: string
  /** Over: hatched in its colour. Empty: the hatch of what is missing. */
  readonly hatch: 'over' | 'empty' | undefined
  /** Pixels from the frame's left edge and from the key's top. */
  readonly x: number
  readonly y: number
}

export interface Key {
  readonly entries: readonly KeyEntry[]
  /** Pixels. */
  readonly height: number
}

// The narrowest frame.
const width = 240
const line = 20
const swatch = 18
const space = 14

/** Entries side by side, in as many lines as the narrowest frame needs. */
export function layoutKey(entries: readonly Omit<KeyEntry, 'x' | 'y'>[]): Key {
  let x = 0
  let y = 0
  const placed = entries.map((entry) => {
    const own = swatch + textWidth(entry.text, 13)
    if (x > 0 && x + own > width) {
      x = 0
      y += line
    }
    const here = { ...entry, x: Math.round(x), y }
    x += own + space
    return here
  })
  return { entries: placed, height: entries.length === 0 ? 0 : y + line }
}
