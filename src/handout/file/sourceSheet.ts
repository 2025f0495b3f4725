import { kindOf } from '../../charts/kinds.ts'
import { vintageText } from '../../charts/SourcesText.tsx'
import type { ChartModel } from '../../charts/types.ts'
import { messagesOf } from '../../i18n/messages.ts'
import type { Sheet } from '../chart/types.ts'

/** What a chart shows, in words: its title, every value as a reader sees it, with its status or the reason why there is none, and
 *  where it is from. It stays behind the chart when that is copied into another file. */
export function sourceSheet(model: ChartModel, address: string | undefined): Sheet {
  const { language, title, subtitle, notes, sources } = model
  const { panels } = messagesOf(language)
  const table = kindOf(model).table(model)
  return [
    [title],
    [subtitle],
    ...(address === undefined ? [] : [[address]]),
    [],
    ...sources.map(({ text, vintages, licence, url }) => [
      `${panels.source}: ${text}`,
      vintageText(vintages, language),
      licence,
      url,
    ]),
    ...notes.map((note) => [note]),
    [],
    table.columns.map(({ label }) => label),
    ...table.rows.map((row) => [...row]),
  ]
}
