import { renderPage } from '../../src/main.server.tsx'
import { languages } from '../../src/model/text.ts'
import { headScript } from '../../src/pages/headScript.ts'
import type { SitePage } from './pages.ts'

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign)

/** JSON that may stand in a script element: nothing in it can end the element. */
const inScript = (value: unknown): string => JSON.stringify(value).replace(/</g, '\\u003c')

function head(page: SitePage): string {
  const { data, title, description } = page
  const isFront = page.address === ''
  const full = data.kind === 'dashboard' ? `${title} — ${description}` : `${title} · ${data.site.title}`
  const alternates = languages.map(
    (language) =>
      `<link rel="alternate" hreflang="${language}" href="${data.root}${data.addresses[language]}" />`,
  )
  return [
    `<title>${escaped(full)}</title>`,
    `<meta name="description" content="${escaped(description)}" />`,
    ...(data.kind === 'gallery' || data.kind === 'not-found'
      ? ['<meta name="robots" content="noindex" />']
      : []),
    ...(data.kind === 'not-found'
      ? []
      : [
          ...alternates,
          `<link rel="alternate" hreflang="x-default" href="${data.root}${data.addresses.en}" />`,
        ]),
    `<script>${headScript(isFront)}</script>`,
  ].join('\n    ')
}

/** A page's HTML from the built template of its language, whose addresses of scripts and styles are relative to the root ("./assets/…").
 *  A page for any address (404) cannot know its root, so its links are to the server's. */
export function pageHtml(template: string, page: SitePage): string {
  const { data } = page
  return template
    .replaceAll('"./assets/', `"${data.root}assets/`)
    .replace('<!--head-->', () => head(page))
    .replace('<!--app-->', () => renderPage(data))
    .replace('<!--data-->', () => `<script type="application/json" id="page-data">${inScript(data)}</script>`)
}
