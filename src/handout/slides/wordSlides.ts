import { colourOf, colours } from '../colours.ts'
import type { State } from './context.ts'
import { fitted, fittingSize } from './fitText.ts'
import { readableAddress } from './foot.ts'
import { bodyBox, edge, inPoints, page as paper } from './geometry.ts'
import { titles } from './layouts.ts'
import { placeCode } from './placeCode.ts'
import { fill, write, writeLink } from './write.ts'

/** Writes the title into its placeholder, in the largest type that keeps it to so many lines. */
export function writeTitle(
  state: State,
  layout: keyof typeof titles,
  sizes: readonly number[],
  lines: number,
): void {
  const { page, step, making } = state
  const look = { colour: colours.ink, bold: true, serif: true }
  const size = fittingSize(step.title, titles[layout].box, look, sizes, lines)
  fill(page, 'title', step.title, { ...look, size }, making.language)
}

/** Below the title of the first or last slide. */
function writeSubtitle({ page, slide, making }: State, layout: 'opening' | 'closing'): void {
  const { box } = titles[layout]
  const place = { ...box, y: box.y + box.h + 0.25, h: 1.5 }
  const paragraph = { text: slide.subtitle ?? '', look: { size: 22, colour: colours.quiet } }
  write(page, fitted([paragraph], place), place, making.language)
}

/** The first slide: the deck's title, and whose site it is from. */
export function writeOpening(state: State): void {
  const { page, making } = state
  writeTitle(state, 'opening', [48, 44, 40, 36, 32], 3)
  writeSubtitle(state, 'opening')
  write(
    page,
    [{ text: making.site, look: { size: 16, colour: colours.ink, bold: true, serif: true } }],
    { x: edge, y: 6.3, w: 8, h: 0.4 },
    making.language,
  )
}

/** One figure, huge, and what it is. */
export function writeStatement(state: State): void {
  const { page, slide, making } = state
  const figure = slide.figure ?? ''
  const box = { x: edge, y: 1.2, w: paper.w - edge * 2, h: 2.7 }
  const look = { colour: colourOf('h1'), bold: true, serif: true }
  const size = fittingSize(figure, box, look, [166, 150, 130, 110, 90, 72, 60, 48], 1)
  write(page, [{ text: figure, look: { ...look, size } }], box, making.language, { valign: 'bottom' })
  writeTitle(state, 'statement', [32, 28, 24, 20], 4)
}

/** A title and some points. */
export function writePoints(state: State): void {
  const { page, slide, making } = state
  writeTitle(state, 'content', [30, 28, 26, 24, 22], 2)
  const points = slide.paragraphs.map((text, index) => ({
    text,
    bullet: true,
    look: { size: 24, colour: colours.ink },
    above: index === 0 ? 0 : 14,
  }))
  write(
    page,
    fitted(points, { ...bodyBox, y: 1.85, h: 4.8 }),
    { ...bodyBox, y: 1.85, h: 4.8 },
    making.language,
  )
}

/** The last slide: an invitation, and the deck's address as a code for phones. */
export function writeEnd(state: State): void {
  const { page, making } = state
  writeTitle(state, 'closing', [48, 44, 40, 36, 32], 3)
  writeSubtitle(state, 'closing')
  const { address } = making
  if (address === undefined) return
  const code = { x: paper.w - edge - 3.5, y: 1.5, w: 3.5, h: 3.5 }
  const hasCode = placeCode(state, address, code)
  const under = hasCode ? { ...code, y: code.y + code.h + 0.12, h: 0.6 } : { ...code, h: 0.6 }
  const shown = readableAddress(address, inPoints(under).width, 13)
  writeLink(page, shown, address, { size: 13, colour: colours.ink }, under, making.language, 'center')
}
