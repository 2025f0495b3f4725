import { messagesOf } from '../../i18n/messages.ts'
import { cellText, labelWithUnit } from '../tableText.ts'
import type { ScatterModel, Table } from '../types.ts'

/** One row a place, group after group, with its three numbers. */
export function tableOfScatter(model: ScatterModel): Table {
  const { language } = model
  const messages = messagesOf(language).charts
  const axes = [model.x, model.y, model.size]
  return {
    caption: model.title,
    columns: [
      { label: messages.name, numeric: false },
      { label: messages.group, numeric: false },
      ...axes.map((axis) => ({ label: labelWithUnit(axis.label, axis.unit, language), numeric: true })),
    ],
    rows: model.groups.flatMap((group) =>
      model.points
        .filter((point) => point.group === group.id)
        .map((point) => [
          point.label,
          group.label,
          cellText(point.x, model.x.unit, language),
          cellText(point.y, model.y.unit, language),
          cellText(point.size, model.size.unit, language),
        ]),
    ),
  }
}
