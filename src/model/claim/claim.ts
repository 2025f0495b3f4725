import type { Text } from '../text.ts'
import type { Unit } from '../unit.ts'

/** What can be said of a claim, from the best to the worst, then what cannot be decided. */
export const verdicts = [
  'holds',
  'roughly-holds',
  'partly-holds',
  'depends-on-definition',
  'does-not-hold',
  'contradicted',
  'plausible',
  'not-verified',
  'cannot-be-checked',
] as const
export type Verdict = (typeof verdicts)[number]

/** How a claim words its figure. */
export const qualifiers = ['over', 'about', 'under', 'at-least'] as const
type Qualifier = (typeof qualifiers)[number]

/** A number as somebody asserted it: never a statistic. */
export interface Asserted {
  readonly value: number
  readonly unit: Unit
  readonly qualifier?: Qualifier | undefined
  readonly period?: string | undefined
  /** First period, where the figure is about a span. */
  readonly since?: string | undefined
}

/** A comparison of two named figures. */
export interface Condition {
  readonly left: string
  readonly is: 'above' | 'below' | 'within' | 'equal'
  readonly right: string
  /** For "within": largest difference relative to the right side; 0.05 is 5 %. */
  readonly tolerance?: number | undefined
}

interface Rule {
  readonly when: readonly Condition[]
  readonly verdict: Verdict
}

/** Rules over figures, the first that fits; or a judgement. Either with its reason, a template. */
export type Judging =
  | { readonly rules: readonly Rule[]; readonly reason: Text }
  | { readonly judgement: Verdict; readonly reason: Text }
