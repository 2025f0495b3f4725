import type { ShownSlide, ShownStep } from '../../../engine/deck/shownDeck.ts'

const isSame = (a: ShownStep, b: ShownStep): boolean =>
  a.models.join() === b.models.join() && a.title === b.title && a.sentence === b.sentence

/** The states of a slide that paper needs: each that shows other charts, or says something else, than the next. Of states that only point
 *  at one thing after another in the same chart and words, the last is enough. Indexes, in order; at least one. */
export const printedSteps = ({ steps }: Pick<ShownSlide, 'steps'>): readonly number[] =>
  steps.flatMap((step, index) => {
    const next = steps[index + 1]
    return next && isSame(step, next) ? [] : [index]
  })
