import { createElement } from 'react'
import { kindOf } from '../charts/kinds.ts'
import type { ChartModel } from '../charts/types.ts'
import type { Brush } from './brush.ts'
import { frameDrawing } from './frameDrawing.ts'
import { inksOf } from './ink.ts'
import { mapDrawing } from './mapDrawing.ts'
import { painterOf } from './paint.ts'
import type { Drawing } from './pictureNode.ts'
import { findByClass, readMarkup } from './readMarkup.ts'
import { timelineDrawing } from './timelineDrawing.ts'
import { rootStyle } from './type.ts'

interface ChartOptions {
  /** Of the plot, for kinds that can be higher or lower; their own where absent. */
  readonly height?: number | undefined
  /** Where a map's classes are named; below it where absent. */
  readonly keyAt?: 'below' | 'right'
}

/** A chart as the site's static hand draws it in a container of this width. */
export function chartDrawing(
  model: ChartModel,
  width: number,
  brush: Brush,
  { height, keyAt = 'below' }: ChartOptions = {},
): Drawing {
  if (model.type === 'timeline') return timelineDrawing(model, width, brush)
  const kind = kindOf(model)
  const hand = createElement(kind.Static, {
    model,
    layout: kind.layout(model, { height }),
    emphasized: undefined,
  })
  const drawn = readMarkup(brush.markup(hand, `${model.id}-`))
  const frame = findByClass(drawn, 'frame')
  if (!frame) throw new Error(`A ${model.type} chart is drawn without a frame`)
  const { theme, rules, halo } = brush
  const painter = painterOf(
    rules,
    { theme, containers: { chart: width } },
    rootStyle(inksOf(brush).ink),
    halo,
  )
  return frame.classes.has('map')
    ? mapDrawing(frame, width, painter, theme, keyAt)
    : frameDrawing(frame, width, painter)
}
