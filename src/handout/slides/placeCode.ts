import { pptxMessages } from '../../i18n/pptxMessages.ts'
import { colours } from '../colours.ts'
import { codeShape } from './codeShape.ts'
import type { State } from './context.ts'
import type { Box } from './geometry.ts'

const name = 'QR'

/** Puts an address on a slide as a code for phones. @returns whether it is short enough for one. */
export function placeCode({ page, making }: State, address: string, box: Box): boolean {
  const outline = codeShape(address)
  if (outline === undefined) return false
  making.objects.set(name, { description: pptxMessages[making.language].code(address), outline })
  page.addShape('rect', { ...box, fill: { color: colours.ink }, line: { type: 'none' }, objectName: name })
  return true
}
