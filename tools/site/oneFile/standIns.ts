import { existsSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import type { Plugin } from 'vite'

const absent = 'src/pages/file/absent.ts'

/** Modules that a page saved as one file has instead of those of the site: they work in memory, or are not there at all. What stands in
 *  exports the same names, or the build stops. */
export const instead: Readonly<Record<string, string>> = {
  'src/data/fetchJson.ts': 'src/data/fetchShelved.ts',
  'src/panels/pageAddress.ts': 'src/pages/file/pageAddress.ts',
  'src/panels/Tools.tsx': absent,
  'src/pages/LanguageOffer.tsx': absent,
  'src/pages/OtherLanguage.tsx': absent,
  'src/pages/SaveButton.tsx': absent,
  'src/pages/offline/OfflineWhenQuiet.tsx': absent,
  'src/pages/decks/DecksPageRoot.tsx': absent,
  'src/pages/present/otherLanguage.ts': 'src/pages/file/otherLanguage.ts',
  'src/pages/present/loop/useNewEdition.ts': 'src/pages/file/useNewEdition.ts',
  'src/pages/present/OwnPending.tsx': absent,
  'src/pages/present/savePptx.ts': absent,
  'src/pages/present/useOfflineTalk.ts': absent,
  'src/pages/save/saveDeck.ts': absent,
}

/** The interactive hands are recharts, four times the rest of the program; the static ones say everything. */
const hand = /^src\/charts\/.*Interactive\.tsx$/

const anew = 'src/pages/file/drawAnew.ts'

/** Stops where a module that must not be in a file has another name by now: the file would ask the network for something. */
function checkNames(root: string): void {
  for (const path of Object.keys(instead))
    if (!existsSync(join(root, path)))
      throw new Error(
        `tools/site/oneFile/standIns.ts puts something in the place of ${path}, which is not there. Name what has become of it.`,
      )
}

/** Puts them in the others' places. */
export function standIns(root: string): Plugin {
  checkNames(root)
  return {
    name: 'ponte-stand-ins',
    enforce: 'pre',
    resolveId(source, importer) {
      if (importer === undefined) return null
      const from = relative(root, importer).replaceAll('\\', '/')
      if (source === 'react-dom/client') return from === anew ? null : join(root, anew)
      if (!source.startsWith('.')) return null
      const path = relative(root, join(dirname(importer), source)).replaceAll('\\', '/')
      const found = hand.test(path) ? absent : instead[path]
      return found === undefined ? null : join(root, found)
    },
  }
}
