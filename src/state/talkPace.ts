/** What a plan knows of a slide. */
interface Planned {
  readonly seconds?: number | undefined
}

/** How a talk stands to its plan, in seconds. */
export interface Pace {
  /** Of the present slide. */
  readonly slide: number
  readonly whole: number
  /** How far before the plan the talk is; less than nothing where it is behind, and nothing while the present slide has its time. */
  readonly ahead: number
}

/** Seconds that each slide has by the plan. One without is planned as the mean of the others; none is planned where no slide says anything. */
export function planOf(slides: readonly Planned[]): readonly number[] | undefined {
  const said = slides.flatMap(({ seconds }) => seconds ?? [])
  if (said.length === 0) return undefined
  const mean = said.reduce((sum, one) => sum + one, 0) / said.length
  return slides.map(({ seconds }) => seconds ?? mean)
}

/** Where a talk stands that has taken so many seconds and shows this slide, counted from 0. */
export function paceOf(plan: readonly number[], slide: number, taken: number): Pace {
  const own = plan[slide] ?? 0
  const due = plan.slice(0, slide).reduce((sum, one) => sum + one, 0)
  const ahead = taken < due ? due - taken : Math.min(0, due + own - taken)
  return { slide: own, whole: plan.reduce((sum, one) => sum + one, 0), ahead }
}
