import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { npmCommand } from '../setup/npm.mjs'
import { type Ending, runChild } from '../setup/runChild.mjs'
import { buildInputs, hashOf } from './buildInputs.ts'

/** Inside the built folder, so that a build made by hand, which empties it, takes the stamp away with it. */
const stampPath = join('dist', '.vite', 'inputs')

/** Notes from which inputs dist was built. */
export function stampBuild(root: string): void {
  const file = join(root, stampPath)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, hashOf(root, buildInputs))
}

/** Builds the site unless dist was built from just these inputs. Throws where the build fails; it has said why itself. */
export async function ensureBuilt(
  root: string,
  build: (root: string) => Promise<Ending> = npmRunBuild,
): Promise<'built' | 'already'> {
  const file = join(root, stampPath)
  const isCurrent = existsSync(file) && readFileSync(file, 'utf8') === hashOf(root, buildInputs)
  if (isCurrent && existsSync(join(root, 'dist', 'index.html'))) return 'already'
  console.log('Building the site …')
  const ending = await build(root)
  if (ending.code !== 0) {
    const how = ending.problem ?? `ended with code ${ending.code}`
    throw new Error(
      `The site could not be built (npm run build ${how}); the lines above say why and what to do.`,
    )
  }
  stampBuild(root)
  return 'built'
}

function npmRunBuild(root: string): Promise<Ending> {
  const npm = npmCommand(process.env, process.platform)
  return runChild(npm.command, [...npm.args, 'run', '--silent', 'build'], { cwd: root, shell: npm.shell })
}
