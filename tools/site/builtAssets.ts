import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Language } from '../../src/model/text.ts'
import { parseManifest } from '../budgets/chunks.ts'

/** What vite has built that other pages than its own refer to; addresses relative to the site's root. */
export interface BuiltAssets {
  readonly style: string
  /** The program that takes over an embed, by language. */
  readonly apps: Readonly<Record<Language, string>>
}

/** Reads a built folder's manifest. Throws where something that embeds refer to was not built. */
export async function builtAssets(dist: string): Promise<BuiltAssets> {
  const manifest = parseManifest(await readFile(join(dist, '.vite/manifest.json'), 'utf8'))
  const fileOf = (name: string): string => {
    const file = manifest[name]?.file
    if (file === undefined) throw new Error(`The build holds no ${name}; embeds refer to it.`)
    return file
  }
  return {
    style: fileOf('style.css'),
    apps: { en: fileOf('src/main.embed.en.ts'), it: fileOf('src/main.embed.it.ts') },
  }
}
