import { messagesOf } from '../../i18n/messages.ts'
import { periodText } from '../../model/periodText.ts'
import { cellText, claimText, labelWithUnit } from '../tableText.ts'
import type { DotsModel, Table } from '../types.ts'

/** One row a definition or source and period; claims are said to be claims. */
export function tableOfDots(model: DotsModel): Table {
  const { unit, language } = model
  const messages = messagesOf(language).charts
  return {
    caption: model.title,
    columns: [
      { label: messages.definition, numeric: false },
      { label: messages.period, numeric: false },
      { label: labelWithUnit(messages.value, unit, language), numeric: true },
    ],
    rows: model.rows.map((row) => [
      row.label,
      row.period === '' ? '' : periodText(row.period, language),
      row.claim ? claimText(row.claim, unit, language) : cellText(row, unit, language),
    ]),
  }
}
