import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensureInstalled } from './ensureInstalled.mjs'
import { nodeComplaint } from './requireNode.mjs'

/** Brings a fresh clone so far that TypeScript tools run: Node is checked, dependencies are installed, and imports of .ts
 *  files work from here on. What goes wrong is said in a sentence, without a stack, and ends the program.
 * @returns {Promise<void>} */
export async function begin() {
  const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
  const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const complaint = nodeComplaint(process.version, engines.node)
  if (complaint) stop(complaint)
  try {
    await ensureInstalled(root)
  } catch (error) {
    stop(error instanceof Error ? error.message : String(error))
  }
  const { register } = await import('tsx/esm/api')
  register()
}

/** @param {string} message
 * @returns {never} */
function stop(message) {
  console.error(`\n${message}`)
  process.exit(1)
}
