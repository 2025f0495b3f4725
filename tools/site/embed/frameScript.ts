import { build, type Rollup } from 'vite'

const isChunk = (one: Rollup.OutputChunk | Rollup.OutputAsset): one is Rollup.OutputChunk =>
  one.type === 'chunk'

/** The script inside every embed, as one text that can stand inline. The same for all, so that its hash is too. */
export async function frameScript(root: string): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      lib: { entry: 'src/main.frame.ts', formats: ['iife'], name: 'ponte', fileName: 'frame' },
    },
  })
  const outputs = [built].flat().flatMap((one) => ('output' in one ? one.output.filter(isChunk) : []))
  const [script] = outputs
  if (!script) throw new Error('src/main.frame.ts gave no script; embeds cannot be made without it.')
  return script.code.trim().replaceAll('</', '<\\/')
}
