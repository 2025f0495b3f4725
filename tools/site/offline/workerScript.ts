import { build } from 'vite'
import type { Entry } from '../../../src/worker/keptFiles.ts'

/** The service worker that keeps these files, as one script. */
export async function workerScript(root: string, entries: readonly Entry[]): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: { __ENTRIES__: JSON.stringify(entries) },
    build: {
      write: false,
      target: 'es2022',
      reportCompressedSize: false,
      lib: { entry: 'src/main.worker.ts', formats: ['iife'], name: 'ponte' },
    },
  })
  const [script] = [built].flat().flatMap((one) => ('output' in one ? one.output : []))
  if (script?.type === 'chunk') return script.code
  throw new Error('src/main.worker.ts gave no script; the site cannot be kept for offline use without it.')
}
