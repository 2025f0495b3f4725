import type { View } from '../data/viewSchema.ts'
import type { FigureContext } from '../model/figure/context.ts'
import { evaluateFigures } from '../model/figure/evaluate.ts'
import type { FigureProblem } from '../model/figure/problem.ts'
import { renderTemplate } from '../model/template/renderTemplate.ts'
import type { Language } from '../model/text.ts'
import { cubeKey, type Library } from './library.ts'
import type { Prepared } from './prepare.ts'

/** A template as a sentence; undefined where a figure in it cannot be had. */
export type Write = (template: string) => string | undefined

interface Shown {
  readonly view: View
  readonly prepared: readonly Prepared[]
  readonly period: string
  readonly from: string
  readonly to: string
  readonly library: Library
  readonly language: Language
  /** Told of every figure that cannot be had. The build stops at one; a page leaves its sentence out. */
  readonly report: (problem: FigureProblem) => void
}

/** Where the figures of a view or claim find their cells. */
export function figureContext(library: Library): FigureContext {
  return {
    cube: (dataset, vintage) => library.cubes.get(cubeKey(dataset, vintage)),
    areas: library.areas,
    asserted: (id, name) => {
      const claim = library.claims.get(id)
      return name === undefined ? claim?.asserted : claim?.also?.[name]
    },
  }
}

/** Writes a view's sentences over what it shows. */
export function writer({ view, prepared, period, from, to, library, language, report }: Shown): Write {
  const series = prepared.flatMap((one) => one.series)
  const field = prepared.flatMap((one) => one.field)
  const context = figureContext(library)
  const quantities = evaluateFigures(view.figures, { ...context, view: { series, field, period, from, to } })
  return (template) => {
    const rendered = renderTemplate(template, quantities, language, {
      areas: context.areas,
      period,
      from,
      to,
    })
    if (rendered.ok) return rendered.text
    report(rendered.problem)
    return undefined
  }
}
