import type { DotsModel, MapModel, ScatterModel } from '../../charts/types.ts'
import type { CubeView } from '../../data/viewSchema.ts'
import { expandAreas } from '../../model/areaNames.ts'
import { isNumber } from '../../model/gap.ts'
import type { Series } from '../../model/series.ts'
import { lastFullPeriod, missingDatum, observationAt, toDatum } from '../datum.ts'
import { claimMarks, isHighlighted, type ModelContext, ranksAt, unitOf } from './context.ts'

type Body<M> = Omit<M, 'id' | 'language' | 'title' | 'subtitle' | 'description' | 'notes' | 'sources'>
type MapView = Extract<CubeView, { chart: 'map' }>
type DotsView = Extract<CubeView, { chart: 'dots' }>
type ScatterView = Extract<CubeView, { chart: 'scatter' }>

export const mapPeriod = (context: ModelContext<MapView>): string | undefined =>
  lastFullPeriod(context.prepared.flatMap((one) => one.field))

/** Index of the class that a value falls in; a value on a limit belongs to the class above it. */
const classOf = (value: number, limits: readonly number[]): number =>
  limits.filter((limit) => value >= limit).length

/** All shapes are always drawn; the reader's areas are the strong ones. */
export function mapModel(context: ModelContext<MapView>): Body<MapModel> | undefined {
  const drawing = context.library.drawings.get(context.view.geometry)
  if (!drawing) return undefined
  const period = mapPeriod(context)
  const limits = context.view.classes
  const chosen = context.honoured.areas
  const shapes = context.prepared.flatMap((prepared) => {
    const ranks = period === undefined ? new Map() : ranksAt(prepared.field, period)
    return prepared.field.flatMap((series) => {
      const area = series.area
      if (area === undefined || (!(area in drawing.shapes) && !context.view.symbols.includes(area))) return []
      const observation = period === undefined ? undefined : observationAt(series, period)
      const datum = observation ? toDatum(observation, context.language) : missingDatum
      return [
        {
          ...datum,
          area,
          label: series.label,
          rank: ranks.get(area),
          highlight: chosen.length > 0 ? chosen.includes(area) : isHighlighted(context, area),
          symbol: context.view.symbols.includes(area),
          ...(isNumber(datum.cell) ? { class: classOf(datum.cell, limits) } : {}),
        },
      ]
    })
  })
  const classes = [undefined, ...limits].map((from, index) => ({ from, to: limits[index] }))
  return { type: 'map', unit: unitOf(context.prepared), drawing, classes, shapes }
}

/** One row a definition (or source) and period, in time's order. */
export function dotsModel(context: ModelContext<DotsView>): Body<DotsModel> {
  const unit = unitOf(context.prepared)
  const sign = context.view.sign === 'reversed' ? -1 : 1
  const rows = context.prepared.flatMap((prepared) =>
    prepared.series.flatMap((series) =>
      series.observations
        .filter((observation) => isNumber(observation.cell) || observation.status.length > 0)
        .map((observation) => {
          const datum = toDatum(observation, context.language)
          return {
            ...datum,
            cell: isNumber(datum.cell) ? datum.cell * sign : datum.cell,
            id: `${series.id}.${observation.period}`,
            area: series.area,
            label: rowLabel(context, prepared.selection.dataset, series),
            period: observation.period,
            highlight: isHighlighted(context, series.area),
          }
        }),
    ),
  )
  const claims = claimMarks(context, unit).map((claim) => ({
    ...missingDatum,
    cell: claim.value,
    id: claim.id,
    label: claim.label,
    period: context.library.claims.get(claim.id)?.asserted?.period ?? '',
    highlight: false,
    claim,
  }))
  return {
    type: 'dots',
    unit,
    rows: [...[...rows].sort((a, b) => a.period.localeCompare(b.period)), ...claims],
  }
}

function rowLabel(context: ModelContext<DotsView>, dataset: string, series: Series): string {
  const dimension = context.library.cubes
    .get(dataset)
    ?.dimensions.find((one) => one.id === context.view.rowsBy)
  const code = series.key[context.view.rowsBy] ?? ''
  return dimension?.names.get(code)?.[context.language] ?? series.label
}

export function scatterPeriod(context: ModelContext<ScatterView>): string | undefined {
  const [x, y] = context.prepared
  const inBoth = (x?.series ?? []).filter((series) => y?.series.some((other) => other.area === series.area))
  const last = lastFullPeriod(inBoth)
  const lastY = lastFullPeriod(y?.series ?? [])
  if (last === undefined || lastY === undefined) return last ?? lastY
  return [last, lastY].sort()[0]
}

export function scatterModel(context: ModelContext<ScatterView>): Body<ScatterModel> {
  const [x, y, size] = context.prepared
  const period = scatterPeriod(context) ?? ''
  const find = (list: readonly Series[] | undefined, area: string) =>
    list?.find((series) => series.area === area)
  const datumOf = (series: Series | undefined) => {
    const observation = observationAt(series, period)
    return observation ? toDatum(observation, context.language) : missingDatum
  }
  const axis = (list: readonly Series[] | undefined) => {
    const indicator = list?.[0]?.indicator
    return {
      label: indicator?.label[context.language] ?? '',
      unit: indicator?.unit ?? unitOf(context.prepared),
    }
  }
  const groups = context.view.groups.map((group) => ({
    id: group.group,
    label: group.label[context.language],
  }))
  const points = context.view.groups.flatMap(({ group }) =>
    expandAreas(context.library.areas, [group]).flatMap((area) => {
      const series = find(x?.series, area)
      if (!series) return []
      const point = {
        area,
        label: series.label,
        group,
        highlight: isHighlighted(context, area),
        x: datumOf(series),
        y: datumOf(find(y?.series, area)),
        size: datumOf(find(size?.series, area)),
      }
      return isNumber(point.x.cell) && isNumber(point.y.cell) ? [point] : []
    }),
  )
  return {
    type: 'scatter',
    x: axis(x?.series),
    y: axis(y?.series),
    size: axis(size?.series),
    period,
    groups,
    points,
  }
}
