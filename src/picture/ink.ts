import type { Brush } from './brush.ts'
import { stylerOf, type Theme, usedValue } from './computedStyle.ts'
import { readMarkup } from './readMarkup.ts'
import type { PaintRules } from './rules.ts'

type Ink = 'paper' | 'ink' | 'quiet' | 'grid' | 'axis' | 'claim' | 'good' | 'bad' | 'between'
type Inks = Readonly<Record<Ink, string>>

const variable: Readonly<Record<Ink, string>> = {
  paper: '--c-paper',
  ink: '--c-ink',
  quiet: '--c-quiet',
  grid: '--c-grid',
  axis: '--c-axis',
  claim: '--c-claim',
  good: '--good',
  bad: '--bad',
  between: '--between',
}

const known = new WeakMap<PaintRules, Map<Theme, Inks>>()

/** The page's colours in a theme, from the style sheet's own variables. */
export function inksOf({ rules, theme }: Pick<Brush, 'rules' | 'theme'>): Inks {
  const byTheme = known.get(rules) ?? new Map<Theme, Inks>()
  known.set(rules, byTheme)
  const found = byTheme.get(theme)
  if (found) return found
  const style = stylerOf(rules, { theme, containers: {} })(readMarkup(''), {})
  const colour = (ink: Ink): string => {
    const value = usedValue(style, variable[ink], theme)
    if (value === undefined) throw new Error(`The style sheet has no ${variable[ink]}`)
    return value
  }
  const inks: Inks = {
    paper: colour('paper'),
    ink: colour('ink'),
    quiet: colour('quiet'),
    grid: colour('grid'),
    axis: colour('axis'),
    claim: colour('claim'),
    good: colour('good'),
    bad: colour('bad'),
    between: colour('between'),
  }
  byTheme.set(theme, inks)
  return inks
}
