import { textWidth } from '../../charts/textWidth.ts'
import { sourcesLines } from '../../picture/sourcesLine.ts'
import { colours } from '../colours.ts'
import type { State } from './context.ts'
import { lineCount } from './fitText.ts'
import { addressBox, inPoints, sourcesBox } from './geometry.ts'
import { write, writeLink } from './write.ts'

const look = { size: 10, colour: colours.quiet }

/** The address of a slide's own place in its deck; undefined where the deck has none. */
export const slideAddress = (deck: string | undefined, slide: string): string | undefined =>
  deck === undefined ? undefined : `${deck}#${slide}`

/** An address as people read it: without its protocol, and shortened in the middle where a whole deck is in it. */
export function readableAddress(address: string, width: number, size: number): string {
  const bare = address.replace(/^https?:\/\//, '')
  if (textWidth(bare, size) <= width) return bare
  const hash = bare.includes('#') ? bare.slice(bare.lastIndexOf('#')) : ''
  let kept = bare.slice(0, bare.length - hash.length)
  while (kept.length > 8 && textWidth(`${kept}…${hash}`, size) > width) kept = kept.slice(0, -1)
  return `${kept}…${hash}`
}

/** Sources and address at the foot of a slide. Of the sources as much as has room in two lines; the notes have all. */
export function writeFoot({ page, slide, making }: State): void {
  const { language } = making
  const { width } = inPoints(sourcesBox)
  const lines = sourcesLines(slide.sources, language)
  const fits = (size: number) => lines.find((text) => lineCount(text, width, { ...look, size }) <= 2)
  const [text, size] = [fits(10), 10]
  if (slide.sources.length > 0) {
    const its = text === undefined ? { text: fits(8) ?? lines.at(-1) ?? '', size: 8 } : { text, size }
    write(page, [{ text: its.text, look: { ...look, size: its.size } }], sourcesBox, language)
  }
  const address = slideAddress(making.address, slide.id)
  if (address === undefined) return
  const shown = readableAddress(address, inPoints(addressBox).width, look.size)
  writeLink(page, shown, address, look, addressBox, language, 'right')
}
