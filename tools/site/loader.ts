import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'vite'

/** Folder of the released loaders: generated, committed, never edited. */
export const loaderFolder = 'loaders'

/** The loader as it is now: one minified script. */
export async function currentLoader(root: string): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      write: false,
      // Articles are read in older browsers than dashboards are.
      target: 'es2020',
      reportCompressedSize: false,
      lib: { entry: 'src/main.loader.ts', formats: ['iife'], name: 'ponte' },
    },
  })
  const files = [built].flat().flatMap((one) => ('output' in one ? one.output : []))
  const [script, ...others] = files
  if (script?.type === 'chunk' && others.length === 0) return script.code
  throw new Error(
    `The loader must be one script; it became ${files.map((file) => file.fileName).join(', ')}.`,
  )
}

/** Every released loader by its file's name, "embed-1.0.0.js". */
export async function releasedLoaders(root: string): Promise<ReadonlyMap<string, string>> {
  const folder = join(root, loaderFolder)
  const names = (await readdir(folder).catch(() => [])).filter((name) => /^embed-.+\.js$/.test(name))
  const loaders = new Map<string, string>()
  for (const name of names.sort()) loaders.set(name, await readFile(join(folder, name), 'utf8'))
  return loaders
}

/** The site's loaders by address: embed.js is the one of now, released ones stand under their own names. */
export async function buildLoader(root: string): Promise<ReadonlyMap<string, string>> {
  return new Map([['embed.js', await currentLoader(root)], ...(await releasedLoaders(root))])
}
