import type { TrendLine } from '../../charts/trend/types.ts'
import type { Emphasis } from '../../charts/types.ts'
import { colourOf, colours, tint } from '../colours.ts'
import type { Stroke } from './looks.ts'

export interface TrendLook {
  readonly stroke: Stroke
  /** Of its name. */
  readonly ink: string
  readonly strong: boolean
}

/** How a line is drawn: its colour stays its own in every state of a slide, only paler while another stands out. */
export function trendLook(line: TrendLine, emphasis: Emphasis): TrendLook {
  const [name = 'sm', ...others] = line.classes.split(' ')
  const colour = colourOf(name)
  const strong = emphasis === 'highlighted' || (emphasis === 'default' && others.includes('strong'))
  const dashed = others.includes('earlier')
  const width = strong && !dashed ? 3.5 : name === 'sm' ? 1.25 : 2
  return emphasis === 'muted'
    ? { strong, ink: colours.quiet, stroke: { colour: tint(colour), width, dashed } }
    : { strong, ink: colour, stroke: { colour, width, dashed } }
}
