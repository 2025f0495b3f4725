import type { ValueScale } from '../../charts/ticks.ts'
import type { BumpModel, LinesModel } from '../../charts/types.ts'
import { axisCode, logAxisCode } from '../formatCode.ts'
import { valueAxis } from './axes.ts'

/** Ranks, the first on top. Office counts its ticks from the first: 1, 6, 11. */
function rankAxis({ domain: [, lowest] }: ValueScale): string {
  const step = lowest > 12 ? 5 : 1
  return valueAxis({
    of: 'up',
    side: 'l',
    domain: [1, 1 + Math.ceil((lowest - 1) / step) * step],
    // Where the last tick is no rank that there is, it is not written.
    code: `[>${lowest}]"";0`,
    step,
    reversed: true,
    grid: true,
    crosses: 'min',
  })
}

/** The upright axis of lines along time. */
export function trendAxis(model: LinesModel | BumpModel, scale: ValueScale): string {
  if (model.type === 'bump') return rankAxis(scale)
  const log = scale.scale === 'log'
  const [first, second] = scale.ticks
  return valueAxis({
    of: 'up',
    side: 'l',
    domain: scale.domain,
    code: log ? logAxisCode : axisCode(scale.ticks, model.unit, model.language),
    step: log || first === undefined || second === undefined ? undefined : second - first,
    log,
    grid: true,
    crosses: 'min',
  })
}
