import { colours } from '../colours.ts'
import { element, val } from '../xml.ts'
import { numbersAt, textsAt } from './cells.ts'
import { labelsXml } from './labels.ts'
import { lineLook } from './looks.ts'

interface ClaimLine {
  readonly label: string
  readonly value: number
  /** "◆ Claimed: over 10%" */
  readonly words: string
  /** From 0; its column in the sheet is the next one. */
  readonly order: number
  readonly periods: readonly string[]
  readonly side: 'start' | 'end'
  /** How far up its words stand, as a share of the chart's height. */
  readonly raised: number
  readonly sheet: string
  readonly lang: string
}

/** A claimed value as a dashed line over columns. */
export function claimLine(claim: ClaimLine): string {
  const { label, value, words, order, periods, side, raised, sheet, lang } = claim
  const rows = { sheet, from: 2, to: periods.length + 1 }
  const column = order + 1
  return element('c:ser', {}, [
    val('c:idx', order),
    val('c:order', order),
    element('c:tx', {}, [textsAt({ sheet, column, from: 1, to: 1 }, [`◆ ${label}`])]),
    lineLook({ colour: colours.claim, width: 1.75, dashed: true }),
    element('c:marker', {}, [val('c:symbol', 'none')]),
    labelsXml(
      [
        {
          index: side === 'start' ? 0 : periods.length - 1,
          look: { size: 13, colour: colours.claim, bold: true },
          position: side === 'start' ? 'r' : 'l',
          text: words,
          moved: [0, -raised],
        },
      ],
      lang,
    ),
    element('c:cat', {}, [textsAt({ ...rows, column: 0 }, periods)]),
    element('c:val', {}, [
      numbersAt(
        { ...rows, column },
        periods.map(() => value),
      ),
    ]),
    val('c:smooth', 0),
  ])
}
