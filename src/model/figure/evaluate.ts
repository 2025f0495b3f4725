import { difference, type Result, ratio, share, sum } from '../arithmetic.ts'
import type { Asserted } from '../claim/claim.ts'
import type { Quantity } from '../quantity.ts'
import { isRefused } from '../refusal.ts'
import { changeFigure, extremeOfTime } from './alongTime.ts'
import type { FigureContext } from './context.ts'
import { countFigure, extremeOfAreas } from './counted.ts'
import type { Figure, Figures, Ref } from './figure.ts'
import { findLine } from './findLines.ts'
import { findPeriod } from './findPeriod.ts'
import type { Limits } from './limits.ts'
import { type FigureProblem, isProblem, problemOf } from './problem.ts'
import { neighbourFigure, rankFigure } from './ranked.ts'

/** A figure's quantity, whose cell may be a gap; or why the figure cannot be had. */
export type Evaluated = Quantity | FigureProblem
export type Quantities = ReadonlyMap<string, Evaluated>

/** What a claim asserts, as a quantity without cells. */
export const assertedQuantity = ({ value, unit, period, since }: Asserted): Quantity => ({
  cell: value,
  unit,
  kind: 'level',
  status: [],
  notes: [],
  period,
  since,
  from: [],
})

/** Evaluates a named operand. */
type Operand = (name: string) => Evaluated

function valueFigure(
  ref: Ref & { readonly perHead?: boolean },
  figure: string,
  context: FigureContext,
): Evaluated {
  const line = findLine(ref, figure, context)
  if (isProblem(line)) return line
  const period = findPeriod(ref, [line], figure, context)
  return typeof period === 'string' ? line.at(period) : period
}

function combine(
  names: readonly string[],
  operand: Operand,
  figure: string,
  operation: (parts: readonly Quantity[]) => Result | undefined,
): Evaluated {
  const parts: Quantity[] = []
  for (const name of names) {
    const part = operand(name)
    if (isProblem(part)) return part
    parts.push(part)
  }
  const result = operation(parts)
  if (!result) return problemOf('unknown-figure', figure, names.join(', '))
  return isRefused(result) ? problemOf(result.refused, figure, result.detail) : result
}

const ofTwo =
  (operation: (a: Quantity, b: Quantity) => Result) =>
  ([a, b]: readonly Quantity[]): Result | undefined =>
    a && b && operation(a, b)

const ofAll = ([first, ...rest]: readonly Quantity[]): Result | undefined => first && sum([first, ...rest])

function withLimits(
  { above, below }: { readonly above?: string | undefined; readonly below?: string | undefined },
  operand: Operand,
  then: (limits: Limits) => Evaluated,
): Evaluated {
  const [over, under] = [above, below].map((name) => (name === undefined ? undefined : operand(name)))
  if (over && isProblem(over)) return over
  if (under && isProblem(under)) return under
  return then({ above: over, below: under })
}

function evaluateOne(figure: Figure, name: string, operand: Operand, context: FigureContext): Evaluated {
  if ('value' in figure) return valueFigure(figure.value, name, context)
  if ('perHead' in figure) return valueFigure({ ...figure.perHead, perHead: true }, name, context)
  if ('rank' in figure) return rankFigure(figure.rank, name, context)
  if ('neighbour' in figure) return neighbourFigure(figure.neighbour, name, context)
  if ('change' in figure) return changeFigure(figure.change, name, context)
  if ('ratio' in figure) return combine(figure.ratio, operand, name, ofTwo(ratio))
  if ('share' in figure) return combine(figure.share, operand, name, ofTwo(share))
  if ('difference' in figure) return combine(figure.difference, operand, name, ofTwo(difference))
  if ('sum' in figure) return combine(figure.sum, operand, name, ofAll)
  if ('count' in figure)
    return withLimits(figure.count, operand, (limits) => countFigure(figure.count, limits, name, context))
  if ('extreme' in figure) {
    const find = figure.extreme.over === 'time' ? extremeOfTime : extremeOfAreas
    return withLimits(figure.extreme, operand, (limits) => find(figure.extreme, limits, name, context))
  }
  const asserted = context.asserted(figure.asserted, figure.name)
  if (asserted) return assertedQuantity(asserted)
  return problemOf('unknown-claim', name, [figure.asserted, figure.name].filter(Boolean).join('.'))
}

/** Evaluates every figure of a file, in whatever order they name each other. A figure that needs one with a problem has
 *  that same problem, so that the root is what is named.
 *  @param given quantities that the file's figures may use beside their own ("asserted"). */
export function evaluateFigures(
  figures: Figures,
  context: FigureContext,
  given: ReadonlyMap<string, Quantity> = new Map(),
): Quantities {
  const done = new Map<string, Evaluated>(given)
  const underWay: string[] = []
  const operand = (name: string): Evaluated => {
    const known = done.get(name)
    if (known) return known
    const figure = Object.hasOwn(figures, name) ? figures[name] : undefined
    if (!figure) return problemOf('unknown-figure', name, `needed by ${underWay.at(-1) ?? 'a text'}`)
    if (underWay.includes(name)) return problemOf('cycle', name, [...underWay, name].join(' → '))
    underWay.push(name)
    const result = evaluateOne(figure, name, operand, context)
    underWay.pop()
    done.set(name, result)
    return result
  }
  for (const name of Object.keys(figures)) operand(name)
  return done
}
