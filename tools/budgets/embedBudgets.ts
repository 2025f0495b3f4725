import { type Budget, judge } from './report.ts'

/** Limits in kilobytes (brotli): of any embed, of the one in the middle, and of ten different ones on one page. */
const limits = { one: 10, median: 8, ten: 80 } as const

/** What an embed weighs: its page is all that it loads. */
export interface WeighedEmbed {
  readonly page: string
  readonly bytes: number
  /** Chart type of a view's embed, or "claim". */
  readonly type: string
}

/** An article with an embed of every kind: the heaviest of each. */
function heaviestOfEach(embeds: readonly WeighedEmbed[]): readonly WeighedEmbed[] {
  const heaviest = new Map<string, WeighedEmbed>()
  for (const embed of embeds)
    if (embed.bytes > (heaviest.get(embed.type)?.bytes ?? 0)) heaviest.set(embed.type, embed)
  return [...heaviest.values()]
}

/** Each embed by itself, the one in the middle, and an article that holds the heaviest of every kind. */
export function embedBudgets(embeds: readonly WeighedEmbed[]): readonly Budget[] {
  const sorted = [...embeds].sort((a, b) => b.bytes - a.bytes)
  const article = heaviestOfEach(embeds)
  return [
    judge('embed in the middle', sorted[Math.floor(sorted.length / 2)]?.bytes ?? 0, limits.median),
    judge(
      `an article with the heaviest embed of each of ${article.length} kinds`,
      article.reduce((sum, { bytes }) => sum + bytes, 0),
      limits.ten,
    ),
    ...embeds.map(({ page, bytes }) => judge(page, bytes, limits.one)),
  ]
}

/** The kind of an embed, from its page. */
export const typeOfEmbed = (html: string): string => /<main data-type="([^"]*)"/.exec(html)?.[1] ?? 'claim'
