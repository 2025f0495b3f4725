import { createElement } from 'react'
import { kindOf } from '../../../src/charts/kinds.ts'
import type { Claim } from '../../../src/data/claimSchema.ts'
import { EmbedClaim } from '../../../src/embed/EmbedClaim.tsx'
import { packMarks } from '../../../src/embed/frame/packMarks.ts'
import { claimTitle } from '../../../src/engine/claimTitle.ts'
import { shownClaim } from '../../../src/engine/shownClaim.ts'
import { messagesOf } from '../../../src/i18n/messages.ts'
import type { Language } from '../../../src/model/text.ts'
import type { Site } from '../readSite.ts'
import type { EmbedPage } from './embedHtml.ts'
import { markNumbers } from './markNumbers.ts'

/** The embed of a claim. */
export function claimPage(claim: Claim, language: Language, site: Site): EmbedPage {
  const shown = shownClaim(claim, site.views, site.library, language)
  const { card, model } = shown
  const layout = model && kindOf(model).layout(model)
  const [view] = card.views
  const body = createElement(EmbedClaim, {
    ...shown,
    language,
    site: site.catalog.title[language],
    more: view ? `../../explore/${view.code}/` : '../../',
  })
  return {
    language,
    title: claimTitle(card),
    type: 'claim',
    head: [],
    body,
    data: {
      id: claim.id,
      role: messagesOf(language).charts.chart,
      ...(layout ? { chart: packMarks(layout) } : {}),
    },
    markNumber: layout && markNumbers(layout),
  }
}
