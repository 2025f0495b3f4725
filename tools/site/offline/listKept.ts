import { getManifest } from 'workbox-build'
import { languages } from '../../../src/model/text.ts'
import { type Entry, lastingName } from '../../../src/worker/keptFiles.ts'

/** What a reader keeps for offline use: every page, the program and the data. */
const kept = ['**/index.html', 'assets/**', 'data/**']

/** What comes from the network, always: what is for other people's pages, what is downloaded, and the gallery, a fifth of all
 *  by its weight, which is for those who develop; and what makes files to take away, for few readers much. */
const left = [
  ...['embed/**', 'api/**', 'gallery/**'].flatMap((folder) =>
    languages.map((language) => (language === 'en' ? folder : `${language}/${folder}`)),
  ),
  'assets/one-file.*',
  'assets/deckPptx-*',
]

interface KeptList {
  readonly entries: readonly Entry[]
  /** Of all files, as they are on disk. */
  readonly bytes: number
}

/** Lists what of a built site is kept for offline use. Pages go by the addresses of their folders, as readers ask for them:
 *  some servers answer "…/index.html" with a redirect. Throws where pages, program or data are not there. */
export async function listKept(dist: string): Promise<KeptList> {
  const { manifestEntries, size, warnings } = await getManifest({
    globDirectory: dist,
    globPatterns: [...kept],
    globIgnores: [...left],
    dontCacheBustURLsMatching: lastingName,
    maximumFileSizeToCacheInBytes: Number.MAX_SAFE_INTEGER,
  })
  // Of patterns that nothing fits, for one: a site without a program, or without data.
  if (warnings.length > 0)
    throw new Error(`What is kept for offline use cannot be listed from ${dist}: ${warnings.join(' ')}`)
  const entries = manifestEntries.map(({ url, revision }) => ({
    url: url.replace(/(^|\/)index\.html$/, '$1') || './',
    revision,
  }))
  return { entries, bytes: size }
}
