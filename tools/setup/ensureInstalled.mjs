import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { npmCommand } from './npm.mjs'
import { runChild } from './runChild.mjs'

/** Names the state that node_modules must be in: the locked dependencies, for this machine and this Node.
 * @param {string} lockfile text of package-lock.json
 * @param {string} machine platform, processor and Node's binary interface
 * @returns {string} */
export function stampOf(lockfile, machine) {
  return createHash('sha256').update(machine).update('\n').update(lockfile).digest('hex')
}

/** Installs the locked dependencies unless the last install was for the same lockfile, machine and Node; then nothing
 *  is asked of the network. Throws with what to do where the install fails.
 * @param {string} root the project's folder
 * @param {(root: string) => Promise<import('./runChild.mjs').Ending>} [install]
 * @returns {Promise<'installed' | 'already'>} */
export async function ensureInstalled(root, install = npmCi) {
  const machine = `${process.platform}-${process.arch}-${process.versions.modules}`
  const stamp = stampOf(readFileSync(join(root, 'package-lock.json'), 'utf8'), machine)
  const stampFile = join(root, 'node_modules', '.ponte-stamp')
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return 'already'
  console.log('Installing the locked dependencies (npm ci) …')
  const ending = await install(root)
  if (ending.code !== 0) {
    throw new Error(
      `The dependencies could not be installed: npm ci ${ending.problem ?? `ended with code ${ending.code}`}.\n` +
        'Without them nothing can be built. The first run needs the npm registry: check the connection (or the proxy\n' +
        'and registry settings of npm), then run the command again. Later runs work offline.',
    )
  }
  // Last, so that an install broken off half-way is done again. npm ci empties node_modules, this file included.
  writeFileSync(stampFile, stamp)
  return 'installed'
}

/** @param {string} root */
function npmCi(root) {
  const npm = npmCommand(process.env, process.platform)
  // The tools are development dependencies: NODE_ENV=production must not leave them out.
  const args = [...npm.args, 'ci', '--include=dev', '--no-audit', '--no-fund']
  return runChild(npm.command, args, { cwd: root, shell: npm.shell })
}
