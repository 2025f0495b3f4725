import { build, type Rollup } from 'vite'

const isChunk = (one: Rollup.OutputChunk | Rollup.OutputAsset): one is Rollup.OutputChunk =>
  one.type === 'chunk'

/** The script inside embeds, as one text that can stand inline.
 *  @param entry of embeds that follow their figures, or of kept ones. */
export async function frameScript(root: string, entry: 'frame' | 'kept'): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      lib: { entry: `src/main.${entry}.ts`, formats: ['iife'], name: 'ponte', fileName: entry },
    },
  })
  const outputs = [built].flat().flatMap((one) => ('output' in one ? one.output.filter(isChunk) : []))
  const [script] = outputs
  if (!script) throw new Error(`src/main.${entry}.ts gave no script; embeds cannot be made without it.`)
  return script.code.trim().replaceAll('</', '<\\/')
}
