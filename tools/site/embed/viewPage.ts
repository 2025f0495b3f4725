import { createElement, type ReactNode } from 'react'
import { kindOf } from '../../../src/charts/kinds.ts'
import type { ChartModel } from '../../../src/charts/types.ts'
import type { View } from '../../../src/data/viewSchema.ts'
import { EmbedView } from '../../../src/embed/EmbedView.tsx'
import { embedFilters } from '../../../src/embed/embedFilters.ts'
import { packMarks } from '../../../src/embed/frame/packMarks.ts'
import { offersOf } from '../../../src/engine/offers.ts'
import { embedMessages } from '../../../src/i18n/embedMessages.ts'
import { messagesOf } from '../../../src/i18n/messages.ts'
import type { BuiltAssets } from '../builtAssets.ts'
import type { Site } from '../readSite.ts'
import type { EmbedPage } from './embedHtml.ts'
import { markNumbers } from './markNumbers.ts'

/** Of an embed that does not follow its figures: what it says of itself. */
interface Kept {
  readonly state: ReactNode
  /** Address of the page with everything, from the embed's own. */
  readonly more: string
}

/** The embed of a view. One that is kept as it was has no filters: what they would compute is of today. */
export function viewPage(
  { id }: Pick<View, 'id'>,
  model: ChartModel,
  site: Site,
  assets: BuiltAssets,
  kept?: Kept,
): EmbedPage {
  const { language } = model
  const whole = site.views.get(id)
  const filters = kept || !whole ? [] : embedFilters(offersOf(whole, site.library, language))
  const layout = kindOf(model).layout(model)
  const words = embedMessages[language]
  const body = createElement(EmbedView, {
    model,
    filters,
    site: site.catalog.title[language],
    more: kept?.more ?? `../../explore/${id}/`,
    state: kept?.state,
  })
  return {
    language,
    title: model.title,
    type: model.type,
    head: [],
    body,
    data: {
      id,
      role: messagesOf(language).charts.chart,
      ...(filters.length === 0
        ? { words: [words.usual] }
        : {
            app: `../../${language === 'en' ? '' : '../'}${assets.apps[language]}`,
            words: [words.waiting, words.failed, words.usual],
          }),
      ...(layout.marks.length > 0 ? { chart: packMarks(layout) } : {}),
    },
    markNumber: markNumbers(layout),
  }
}
