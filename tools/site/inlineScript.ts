import { build, type Plugin, type Rollup } from 'vite'

const isChunk = (one: Rollup.OutputChunk | Rollup.OutputAsset): one is Rollup.OutputChunk =>
  one.type === 'chunk'

/** A program of ours with all that it imports, as one text that can stand in a page.
 *  @param entry in src. */
export async function inlineScript(
  root: string,
  entry: string,
  plugins: readonly Plugin[] = [],
): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    plugins: [...plugins],
    define: { 'process.env.NODE_ENV': JSON.stringify('production') },
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      lib: { entry: `src/${entry}`, formats: ['iife'], name: 'ponte', fileName: entry },
    },
  })
  const outputs = [built].flat().flatMap((one) => ('output' in one ? one.output.filter(isChunk) : []))
  const [script] = outputs
  if (!script || outputs.length > 1)
    throw new Error(`src/${entry} gave ${outputs.length} scripts; what stands in a page must be one.`)
  return script.code.trim().replaceAll('</', '<\\/')
}
