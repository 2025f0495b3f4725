import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { npmCommand } from '../setup/npm.mjs'
import { type Ending, runChild } from '../setup/runChild.mjs'
import { buildInputs, hashOf } from './buildInputs.ts'

/** Inside the built folder, so that a build made by hand, which empties it, takes the stamp away with it. */
const stampPath = join('dist', '.vite', 'inputs')

/** Of the inputs and the address that the built pages name as the site's own. */
const stampOf = (root: string, address: string | undefined): string =>
  createHash('sha256')
    .update(`${hashOf(root, buildInputs)} ${address ?? ''}`)
    .digest('hex')

/** Notes from which inputs, and for which address, dist was built. */
export function stampBuild(root: string, address?: string): void {
  const file = join(root, stampPath)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, stampOf(root, address))
}

type Build = (root: string, address: string | undefined) => Promise<Ending>

/** Builds the site unless dist was built from just these inputs, and for this address. Throws where the build fails; it has
 *  said why itself. */
export async function ensureBuilt(
  root: string,
  build: Build = npmRunBuild,
  address?: string,
): Promise<'built' | 'already'> {
  const file = join(root, stampPath)
  const isCurrent = existsSync(file) && readFileSync(file, 'utf8') === stampOf(root, address)
  if (isCurrent && existsSync(join(root, 'dist', 'index.html'))) return 'already'
  console.log('Building the site …')
  const ending = await build(root, address)
  if (ending.code !== 0) {
    const how = ending.problem ?? `ended with code ${ending.code}`
    throw new Error(
      `The site could not be built (npm run build ${how}); the lines above say why and what to do.`,
    )
  }
  stampBuild(root, address)
  return 'built'
}

/** `npm run build`, for the site's own address. */
export function npmRunBuild(root: string, address: string | undefined): Promise<Ending> {
  const npm = npmCommand(process.env, process.platform)
  const env = { ...process.env, ...(address === undefined ? {} : { PONTE_ADDRESS: address }) }
  return runChild(npm.command, [...npm.args, 'run', '--silent', 'build'], {
    cwd: root,
    env,
    shell: npm.shell,
  })
}
