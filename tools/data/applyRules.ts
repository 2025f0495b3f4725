import { readEurostatFlags } from '../../src/data/eurostatFlags.ts'
import type { CellNote } from '../../src/model/cube.ts'
import type { FlagRule, RowRule, Table } from './describeSchema.ts'
import { fillIn, fitsWhere, matchText } from './matcher.ts'

type Rule = FlagRule | RowRule

/** What all the rules that fit a row do to it together; later ones override codes, statuses and notes add up. */
export interface Effects {
  readonly status: string
  readonly notes: readonly CellNote[]
  readonly period?: string | undefined
  readonly area?: string | undefined
  readonly dimensions: Readonly<Record<string, string>>
  readonly skip?: string | undefined
}

const none: Effects = { status: '', notes: [], dimensions: {} }

function withRule(effects: Effects, rule: Rule, groups: readonly string[]): Effects {
  const parts = Object.fromEntries(groups.map((group, place) => [String(place), group]))
  const notes = (rule.notes ?? []).map(({ kind, text }) => ({
    kind,
    text: { en: fillIn(text.en, parts), it: fillIn(text.it, parts) },
  }))
  const period = rule.period === undefined ? undefined : fillIn(rule.period, parts)
  return {
    status: effects.status + (rule.status ?? ''),
    notes: [...effects.notes, ...notes],
    period: period ?? effects.period,
    area: rule.area ?? effects.area,
    dimensions: { ...effects.dimensions, ...rule.dimensions },
    skip: rule.skip ?? effects.skip,
  }
}

const partsOf = (flag: string, separator: string | undefined): readonly string[] =>
  (separator === undefined ? [flag] : flag.split(separator))
    .map((part) => part.trim())
    .filter((part) => part !== '')

/** Effects of a row's flag and of the rules on rows; or the part of the flag that no rule is for. */
export function applyRules(
  table: Table,
  cells: ReadonlyMap<string, string>,
  flag: string,
): { readonly effects: Effects } | { readonly unmatched: string } {
  let effects = none
  for (const part of partsOf(flag, table.flagSeparator)) {
    const rule = table.flags.find(
      (one) => matchText(one.flag, part) !== undefined && fitsWhere(one.where ?? {}, cells),
    )
    const letters = table.eurostatFlags ? readEurostatFlags(part) : undefined
    if (rule) effects = withRule(effects, rule, matchText(rule.flag, part) ?? [])
    else if (letters !== undefined) effects = { ...effects, status: effects.status + letters }
    else return { unmatched: part }
  }
  for (const rule of table.rows) if (fitsWhere(rule.where, cells)) effects = withRule(effects, rule, [])
  return { effects }
}
