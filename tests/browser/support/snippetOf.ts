import type { EmbedTheme } from '../../../src/embed/embedAddress.ts'
import { type SnippetKind, snippets } from '../../../src/embed/snippets.ts'
import type { Embed } from './embeds.ts'
import type { Reserved } from './reservedHeights.ts'

interface Asked {
  readonly embed: Embed
  readonly kind: Exclude<SnippetKind, 'figure'>
  /** The part of the address after "?". */
  readonly search?: string
  readonly theme?: EmbedTheme
}

/** Maker of snippets as the dialog gives them, for the site at an address without a slash at its end. */
export const snippetMaker =
  (site: string, reserved: Reserved) =>
  ({ embed, kind, search = '', theme = 'auto' }: Asked): string => {
    const { id, language, address } = embed
    const prefix = language === 'en' ? '' : `${language}/`
    const query = [...(search === '' ? [] : [search]), ...(theme === 'auto' ? [] : [`theme=${theme}`])]
    return snippets[kind]({
      address: `${site}/${address}${query.length === 0 ? '' : '?'}${query.join('&')}`,
      title: id,
      exploreUrl: `${site}/${prefix}explore/${id}/`,
      picture: { url: `${site}/${prefix}api/views/${id}.svg`, alt: id, exact: search === '' },
      loaderUrl: `${site}/embed.js`,
      heights: reserved(embed),
      options: { theme },
      language,
    })
  }
