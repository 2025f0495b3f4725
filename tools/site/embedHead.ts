import { cardAddress, embedAddress, oembedAddress } from './addresses.ts'
import { briefShareTags, canonicalLink, oembedLink, shareTags } from './headTags.ts'
import { escaped } from './htmlText.ts'
import type { Shareable } from './shareable.ts'
import { absolute } from './siteAddress.ts'

/** What networks, search engines and content systems are told of an embed. A view's own page says the rest; a claim has no
 *  other page.
 *  @param own the site's address, where it is known. */
export function embedHead(shown: Shareable, own: string | undefined): readonly string[] {
  const { id, kind, language, title, description, siteTitle, page } = shown
  const from = embedAddress(language, id)
  const to = (address: string): string => absolute(own, from, address)
  const image = to(cardAddress(language, id))
  const url = own === undefined ? undefined : to(page)
  return [
    `<meta name="description" content="${escaped(description)}">`,
    canonicalLink(to(page)),
    oembedLink(to(oembedAddress(language, id)), title),
    ...(kind === 'claim'
      ? shareTags({ language, title, description, siteTitle, type: 'article', url, image })
      : briefShareTags(title, image)),
  ]
}
