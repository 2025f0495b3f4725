import { claimTitle } from '../../../src/engine/claimTitle.ts'
import type { ShownClaim } from '../../../src/engine/shownClaim.ts'
import { embedMessages } from '../../../src/i18n/embedMessages.ts'
import { messagesOf } from '../../../src/i18n/messages.ts'
import { pictureMessages } from '../../../src/i18n/pictureMessages.ts'
import { dateText } from '../../../src/model/dateText.ts'
import type { Language } from '../../../src/model/text.ts'
import type { Brush } from '../../../src/picture/brush.ts'
import { verdictInk } from '../../../src/picture/claimDrawing.ts'
import { drawPicture } from '../../../src/picture/drawPicture.ts'
import { inksOf } from '../../../src/picture/ink.ts'
import { serif } from '../../../src/picture/type.ts'
import { escaped } from '../htmlText.ts'
import { figureHtml } from './figureHtml.ts'
import { drawn, figureWidth, paragraph } from './figureParts.ts'

const line = (html: string, style: string): string => `<p style="margin:0;${style}">${html}</p>`

/** What was asserted beside what the statistics say: in text, which wraps on a phone as a drawing does not. */
function cardHtml({ card }: ShownClaim, language: Language, brush: Brush): string {
  const inks = inksOf(brush)
  const { pages } = messagesOf(language)
  const side = 'flex:1 1 220px;padding:10px 12px'
  const kicker = 'font-size:13px;font-weight:600'
  const small = `font-size:13px;color:${inks.quiet}`
  const who = escaped(pages.saidBy(card.who, dateText(card.when, language)))
  const url = card.url !== undefined && /^https?:/.test(card.url) ? card.url : undefined
  return [
    `<div style="display:flex;flex-wrap:wrap;gap:8px;padding:1px;color:${inks.ink};background:${inks.paper}">`,
    `<div style="${side};border:1px dashed ${inks.claim};border-radius:4px">`,
    line(`<span aria-hidden="true">◆</span> ${escaped(pages.claimed)}`, `${kicker};color:${inks.claim}`),
    ...(card.asserted === undefined
      ? []
      : [
          line(
            escaped(card.asserted),
            `font-family:${serif};font-size:28px;font-weight:700;line-height:1.2;color:${inks.claim}`,
          ),
        ]),
    line(escaped(card.statement), 'font-size:16px'),
    line(url === undefined ? who : `<a href="${escaped(url)}" style="color:inherit">${who}</a>`, small),
    `</div><div style="${side}">`,
    line(escaped(pages.measured), kicker),
    line(escaped(card.verdictText), `font-size:16px;font-weight:700;color:${inks[verdictInk(card.verdict)]}`),
    line(escaped(card.measured), 'font-size:16px'),
    line(escaped(card.reason), small),
    '</div></div>',
  ].join('')
}

/** A claim as HTML that stands in any article: what was asserted beside what the statistics say and why, and, where they can be
 *  compared, both as bars. */
export function claimFigure(shown: ShownClaim, language: Language, brush: Brush): string {
  const { card, model, sources, table } = shown
  const { pages } = messagesOf(language)
  const compared = embedMessages[language].claimedAndMeasured
  const bars = model && [
    paragraph(
      escaped(model.subtitle === '' ? compared : `${compared} · ${model.subtitle}`),
      'font-size:13px;font-weight:600',
    ),
    drawn(
      drawPicture(model, { width: figureWidth }, { ...brush, halo: 'order' }),
      pictureMessages[language].drawing,
    ),
  ]
  return figureHtml({
    language,
    title: claimTitle(card),
    subtitle: '',
    content: [cardHtml(shown, language, brush), ...(bars ?? [])].join('\n'),
    sources,
    notes: [`${card.computed ? pages.computed : pages.judged}.`],
    table,
  })
}
