import { renderPage } from '../../src/main.server.tsx'
import { languages } from '../../src/model/text.ts'
import { headScript } from '../../src/pages/headScript.ts'
import { stageScript } from '../../src/pages/present/talkAddress.ts'
import { cardAddress, oembedAddress } from './addresses.ts'
import { canonicalLink, oembedLink, shareTags } from './headTags.ts'
import { escaped, inScript } from './htmlText.ts'
import type { Pictured, SitePage } from './pages.ts'
import { absolute } from './siteAddress.ts'

/** The chart that stands for a page where its address is shared: its own, or the first. */
function pictured({ data, picture }: SitePage): Pictured | undefined {
  if (data.kind === 'explore') return data.panel
  if (data.kind !== 'dashboard') return picture
  return data.topics.flatMap((topic) => topic.panels)[0]
}

/** What search engines, networks and content systems are told; the page for unknown addresses tells them nothing. */
function shared(page: SitePage, site: string | undefined): readonly string[] {
  const { address, title, description, data } = page
  const { language } = data
  if (data.kind === 'not-found') return []
  const to = (target: string): string => absolute(site, address, target)
  const panel = pictured(page)
  return [
    canonicalLink(to(address)),
    ...languages.map(
      (one) => `<link rel="alternate" hreflang="${one}" href="${escaped(to(data.addresses[one]))}" />`,
    ),
    `<link rel="alternate" hreflang="x-default" href="${escaped(to(data.addresses.en))}" />`,
    ...shareTags({
      language,
      title,
      description,
      siteTitle: data.site.title,
      type: data.kind === 'explore' ? 'article' : 'website',
      url: site === undefined ? undefined : to(address),
      image: panel && to(cardAddress(language, panel.id)),
      imageAlt: panel?.description,
    }),
    ...(data.kind === 'explore' ? [oembedLink(to(oembedAddress(language, data.panel.id)), title)] : []),
  ]
}

/** A page that only a reader's browser fills. */
const isEmpty = (data: SitePage['data']): boolean => data.kind === 'present' && data.deck === undefined

function head(page: SitePage, site: string | undefined): string {
  const { data, title, description } = page
  const isFront = page.address === ''
  const full = data.kind === 'dashboard' ? `${title} — ${description}` : `${title} · ${data.site.title}`
  return [
    `<title>${escaped(full)}</title>`,
    `<meta name="description" content="${escaped(description)}" />`,
    ...(data.kind === 'gallery' || data.kind === 'not-found' || isEmpty(data)
      ? ['<meta name="robots" content="noindex" />']
      : []),
    ...shared(page, site),
    `<script>${headScript(isFront)}${data.kind === 'present' ? stageScript : ''}</script>`,
  ].join('\n    ')
}

/** A page's HTML from the built template of its language, whose addresses of scripts and styles are relative to the root ("./assets/…").
 *  A page for any address (404) cannot know its root, so its links are to the server's.
 *  @param site the site's address, where it is known. */
export function pageHtml(template: string, page: SitePage, site?: string): string {
  const { data } = page
  return template
    .replaceAll('"./assets/', `"${data.root}assets/`)
    .replace('<!--head-->', () => head(page, site))
    .replace('<!--app-->', () => renderPage(data))
    .replace('<!--data-->', () => `<script type="application/json" id="page-data">${inScript(data)}</script>`)
}
