import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Language } from '../../../src/model/text.ts'
import type { EmbedPageFile } from '../../../src/pages/embed/openEmbed.tsx'
import { embedAddress } from '../addresses.ts'
import type { BuiltAssets } from '../builtAssets.ts'
import { embedHead } from '../embedHead.ts'
import type { MadeSite } from '../makeSite.ts'
import { changesPages } from '../pins/changesPage.ts'
import { embedAliases } from '../pins/embedAliases.ts'
import type { Shareable } from '../shareable.ts'
import { chartStyles } from './chartStyles.ts'
import { claimPage } from './claimPage.ts'
import { type EmbedPage, embedHtml } from './embedHtml.ts'
import { frameScript } from './frameScript.ts'
import { keptPages } from './keptPages.ts'
import { viewPage } from './viewPage.ts'

interface Making {
  readonly made: MadeSite
  readonly assets: BuiltAssets
  /** The site's own address, where it is known. */
  readonly own: string | undefined
  readonly shown: readonly Shareable[]
}

function pageOf({ id, language }: Shareable, { made, assets }: Making): EmbedPage | undefined {
  const [view, model] = [made.site.views.get(id), made.models[language].get(id)]
  if (view && model) return viewPage(view, model, made.site, assets)
  const claim = made.site.library.claims.get(id)
  return claim && claimPage(claim, language, made.site)
}

/** What the program that takes over an embed asks for, beside it. */
function pageFile(id: string, language: Language, { made, assets }: Making): string | undefined {
  const found = made.pages.find(
    ({ data }) => data.kind === 'explore' && data.language === language && data.panel.id === id,
  )
  if (found?.data.kind !== 'explore') return undefined
  const file: EmbedPageFile = { page: found.data, style: assets.style }
  return JSON.stringify(file)
}

/** Every embed: of each view and claim as they are today, at their former addresses too, and of each state that is kept, with
 *  what has become of it; with what the program that takes over asks for. Address → content. */
export async function embedPages(root: string, making: Making): Promise<ReadonlyMap<string, string>> {
  const { made, assets, own, shown } = making
  const [embed, changes, charts, script, kept] = await Promise.all([
    readFile(join(root, 'src/embed/embed.css'), 'utf8'),
    readFile(join(root, 'src/embed/changes.css'), 'utf8'),
    chartStyles(root),
    frameScript(root, 'frame'),
    frameScript(root, 'kept'),
  ])
  const css = `${embed}\n${changes}\n${charts}`
  const { renamed } = embedAliases(made.site, made.pinned)
  const files = new Map<string, string>()
  for (const one of shown) {
    const page = pageOf(one, making)
    if (!page) continue
    const file = page.data.app === undefined ? undefined : pageFile(one.id, one.language, making)
    // A view's former addresses hold the same page: a frame that was pasted years ago must not even be sent elsewhere.
    const names = [one.id, ...renamed.flatMap(([old, now]) => (now === one.id ? [old] : []))]
    for (const folder of names.map((name) => embedAddress(one.language, name))) {
      files.set(`${folder}index.html`, embedHtml({ ...page, head: embedHead(one, own) }, css, script))
      if (file !== undefined) files.set(`${folder}page.json`, file)
    }
  }
  for (const [folder, page] of [...keptPages({ made, assets, own }), ...changesPages(made.pinned)])
    files.set(`${folder}index.html`, embedHtml(page, css, kept))
  return files
}
