import { messagesOf } from '../../i18n/messages.ts'
import { rankText } from '../datumText.ts'
import { cellText, labelWithUnit } from '../tableText.ts'
import type { MapModel, Table } from '../types.ts'
import { classTexts } from './classTexts.ts'

/** One row an area, by rank, with its number, class and rank; those without a number last. */
export function tableOfMap(model: MapModel): Table {
  const { unit, language } = model
  const messages = messagesOf(language).charts
  const classes = classTexts(model)
  const place = (shape: MapModel['shapes'][number]) => shape.rank?.rank ?? Number.MAX_SAFE_INTEGER
  return {
    caption: model.title,
    columns: [
      { label: messages.name, numeric: false },
      { label: labelWithUnit(messages.value, unit, language), numeric: true },
      { label: messages.class, numeric: true },
      { label: messages.place, numeric: true },
    ],
    rows: [...model.shapes]
      .sort((a, b) => place(a) - place(b))
      .map((shape) => [
        shape.label,
        cellText(shape, unit, language),
        shape.class === undefined ? messages.noData : (classes[shape.class] ?? ''),
        shape.rank === undefined ? '' : rankText(shape.rank, language),
      ]),
  }
}
