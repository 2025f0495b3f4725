import { columnWidth } from '../../src/embed/heights.ts'
import { cardAddress, embedAddress, inLanguage, oembedAddress } from './addresses.ts'
import { cardSize } from './headTags.ts'
import { escaped } from './htmlText.ts'
import type { Shareable } from './shareable.ts'
import { absolute } from './siteAddress.ts'

/** How long a content system may keep an answer, in seconds: a day, for titles change with the figures. */
const cacheAge = 86_400

function answer(shown: Shareable, site: string | undefined): Readonly<Record<string, unknown>> {
  const { id, language, title, name, siteTitle, height } = shown
  const to = (address: string): string => absolute(site, oembedAddress(language, id), address)
  const home = to(inLanguage(language, ''))
  const attributes = [
    // Nobody tells the frame what the article is like: light is right in most.
    `src="${escaped(`${to(embedAddress(language, id))}?theme=light`)}"`,
    // It stays in the article when the figures, and with them the title, are others.
    `title="${escaped(name)}"`,
    `width="${columnWidth}"`,
    `height="${height}"`,
    'frameborder="0"',
    'loading="lazy"',
    'style="border:0;max-width:100%"',
  ]
  return {
    version: '1.0',
    type: 'rich',
    title,
    author_name: siteTitle,
    author_url: home,
    provider_name: siteTitle,
    provider_url: home,
    cache_age: cacheAge,
    html: `<iframe ${attributes.join(' ')}></iframe>`,
    width: columnWidth,
    height,
    thumbnail_url: to(cardAddress(language, id)),
    thumbnail_width: cardSize.width,
    thumbnail_height: cardSize.height,
  }
}

/** What content systems ask for to embed a view or a claim, as oEmbed has it (oembed.com, "rich"): address → JSON.
 *  @param site the site's address, where it is known. */
export const oembedFiles = (
  shown: readonly Shareable[],
  site: string | undefined,
): ReadonlyMap<string, string> =>
  new Map(shown.map((one) => [oembedAddress(one.language, one.id), JSON.stringify(answer(one, site))]))
