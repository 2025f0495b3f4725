import { createElement } from 'react'
import { kindOf } from '../../src/charts/kinds.ts'
import type { ChartModel } from '../../src/charts/types.ts'
import type { Brush } from '../../src/picture/brush.ts'
import { type MarkupElement, readMarkup } from '../../src/picture/readMarkup.ts'
import { defaultModels } from '../../tools/site/pages.ts'
import { readPictureRules } from '../../tools/site/pictureRules.ts'
import { fileBrush } from '../../tools/site/pictures/sitePictures.ts'
import { readSite } from '../../tools/site/readSite.ts'

/** The real site’s charts and claims, and what its pictures are drawn with. */
export async function realPictures() {
  const [site, rules] = await Promise.all([readSite('data'), readPictureRules('.')])
  const models = { en: defaultModels(site, 'en'), it: defaultModels(site, 'it') }
  return { made: { site, models }, brush: fileBrush(rules) }
}

/** Everything under an element, itself left out, that is not hidden. */
export function visible(
  element: MarkupElement,
  isHidden: (one: MarkupElement) => boolean,
): readonly MarkupElement[] {
  return element.children.flatMap((child) =>
    typeof child === 'string' || isHidden(child) ? [] : [child, ...visible(child, isHidden)],
  )
}

/** All texts of an element, hidden parts left out. */
export const spoken = (element: MarkupElement, isHidden: (one: MarkupElement) => boolean): string =>
  element.children
    .map((child) => (typeof child === 'string' ? child : isHidden(child) ? '' : spoken(child, isHidden)))
    .join('')

/** The static hand's own markup, and what the style sheet hides of it in a container of this width. */
export function handOf(model: ChartModel, brush: Brush, width: number) {
  const kind = kindOf(model)
  const layout = kind.layout(model)
  const element = createElement(kind.Static, { model, layout, emphasized: undefined })
  const isHidden = ({ classes }: MarkupElement) =>
    (classes.has('t1') && width < 480) ||
    (classes.has('t2') && width < 720) ||
    (classes.has('n1') && width >= 480)
  return { layout, markup: readMarkup(brush.markup(element, '')), isHidden }
}
