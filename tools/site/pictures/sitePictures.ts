import { renderToStaticMarkup } from 'react-dom/server'
import { kindOf } from '../../../src/charts/kinds.ts'
import type { ChartModel, Table } from '../../../src/charts/types.ts'
import type { Claim } from '../../../src/data/claimSchema.ts'
import { shownClaim } from '../../../src/engine/shownClaim.ts'
import { embedMessages } from '../../../src/i18n/embedMessages.ts'
import { pictureMessages } from '../../../src/i18n/pictureMessages.ts'
import { type Language, languages } from '../../../src/model/text.ts'
import { clipRows } from '../../../src/panels/clipRows.ts'
import type { Brush } from '../../../src/picture/brush.ts'
import { chartCard } from '../../../src/picture/chartCard.ts'
import { claimPicture } from '../../../src/picture/claimPicture.ts'
import { claimShareCard } from '../../../src/picture/claimShareCard.ts'
import { drawPicture } from '../../../src/picture/drawPicture.ts'
import type { PaintRules } from '../../../src/picture/rules.ts'
import { sourcesLine } from '../../../src/picture/sourcesLine.ts'
import { cardAddress, figureAddress, inLanguage, pictureAddress } from '../addresses.ts'
import type { MadeSite } from '../makeSite.ts'
import { readPictureRules } from '../pictureRules.ts'
import { embedAliases } from '../pins/embedAliases.ts'
import type { PinnedState } from '../pins.ts'
import type { Site } from '../readSite.ts'
import { claimFigure } from './claimFigure.ts'
import { figureHtml } from './figureHtml.ts'
import { drawn, figureWidth } from './figureParts.ts'
import { paintPngs } from './paintPngs.ts'

/** How the build draws: on light paper, as files. */
export const fileBrush = (rules: PaintRules): Brush => ({
  rules,
  markup: (element, prefix) => renderToStaticMarkup(element, { identifierPrefix: prefix }),
  theme: 'light',
  halo: 'beneath',
})

/** Pictures of one view or claim: files by address, and the drawing of its card. */
export interface Pictures {
  readonly files: ReadonlyMap<string, string>
  readonly card: readonly [address: string, svg: string]
}

/** Every value; a timeline's are its meetings. */
const tableOf = (model: ChartModel): Table => kindOf(model).table(model)

/** A view as HTML that stands in any article.
 *  @param state one line on its figures, where they are not those of today. */
export const viewFigure = (model: ChartModel, brush: Brush, state?: string): string =>
  figureHtml({
    ...model,
    state,
    content: drawn(
      drawPicture(model, { width: figureWidth }, { ...brush, halo: 'order' }),
      pictureMessages[model.language].drawing,
    ),
    table: tableOf(model),
  })

/** All pictures of a view. Inside a panel of the dashboard, which has words of its own, the chart stands alone, in the
 *  themes of its page. */
export function viewPictures(model: ChartModel, site: string, brush: Brush): Pictures {
  const { id, language, title, subtitle, sources } = model
  const address = (path: string) => inLanguage(language, path)
  const frame = { title, subtitle, source: sourcesLine(sources, language) }
  const clipped = clipRows(model).model
  return {
    files: new Map([
      [pictureAddress(language, id), drawPicture(model, { frame }, brush)],
      [address(`api/panels/${id}.svg`), drawPicture(clipped, {}, brush)],
      [address(`api/panels/${id}-dark.svg`), drawPicture(clipped, {}, { ...brush, theme: 'dark' })],
      [figureAddress(language, id), viewFigure(model, brush)],
    ]),
    card: [cardAddress(language, id), chartCard(model, site, brush)],
  }
}

/** The pictures that a view leaves behind when it is taken away: those of its last state, which say so. */
function vanishedPictures(
  { models, label }: PinnedState,
  language: Language,
  site: string,
  brush: Brush,
): Pictures {
  const model = models[language]
  const { id, title, subtitle, sources } = model
  const state = embedMessages[language].vanished(label[language])
  const frame = { title, subtitle, state, source: sourcesLine(sources, language) }
  return {
    files: new Map([
      [pictureAddress(language, id), drawPicture(model, { frame }, brush)],
      [figureAddress(language, id), viewFigure(model, brush, state)],
    ]),
    card: [cardAddress(language, id), chartCard(model, site, brush, state)],
  }
}

/** All pictures of a claim. */
export function claimPictures(claim: Claim, language: Language, site: Site, brush: Brush): Pictures {
  const shown = shownClaim(claim, site.views, site.library, language)
  const { card, sources } = shown
  const title = site.catalog.title[language]
  return {
    files: new Map([
      [inLanguage(language, `api/claims/${claim.id}.svg`), claimPicture(card, language, { brush, sources })],
      [figureAddress(language, claim.id), claimFigure(shown, language, brush)],
    ]),
    card: [cardAddress(language, claim.id), claimShareCard(card, language, sources, title, brush)],
  }
}

/** Every picture of every view and claim, in every language, and of views that are no more: address relative to the site's
 *  root → content. */
export async function sitePictures(
  root: string,
  { site, models, pinned }: Pick<MadeSite, 'site' | 'models' | 'pinned'>,
): Promise<ReadonlyMap<string, string | Uint8Array>> {
  const brush = fileBrush(await readPictureRules(root))
  const { vanished } = embedAliases(site, pinned)
  const all = languages.flatMap((language) => [
    ...[...models[language].values()].map((model) =>
      viewPictures(model, site.catalog.title[language], brush),
    ),
    ...[...site.library.claims.values()].map((claim) => claimPictures(claim, language, site, brush)),
    ...vanished.map((state) => vanishedPictures(state, language, site.catalog.title[language], brush)),
  ])
  const pngs = await paintPngs(
    root,
    all.map(({ card: [, svg] }) => svg),
  )
  const cards = all.flatMap(({ card: [address] }, index): [string, Uint8Array][] => {
    const png = pngs[index]
    return png ? [[address, png]] : []
  })
  return new Map<string, string | Uint8Array>([...all.flatMap(({ files }) => [...files]), ...cards])
}
