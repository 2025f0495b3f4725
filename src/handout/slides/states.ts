import type { ShownSlide, ShownStep } from '../../engine/deck/shownDeck.ts'

const same = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((one, index) => one === b[index])

const alike = (a: ShownStep, b: ShownStep): boolean =>
  same(a.models, b.models) &&
  same(a.highlight, b.highlight) &&
  a.title === b.title &&
  a.sentence === b.sentence

/** The states of a slide that become slides of the file: every one that looks unlike the one before. A presenter goes through them
 *  with the same key as on the stage; who only reads the file would miss what a single one leaves out. */
export const statesOf = ({ steps }: ShownSlide): readonly ShownStep[] =>
  steps.filter((step, index) => {
    const before = steps[index - 1]
    return before === undefined || !alike(step, before)
  })
