import { spawnSync } from 'node:child_process'
import { accessSync, constants, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'
import { chooseChromium, type Install, installWays, type Machine, noChromium } from './chooseChromium.ts'
import { type Ending, runChild } from './runChild.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Flags of every Chromium that a tool of ours starts: it asks nothing of any network but the page's own server. */
export const chromiumFlags: readonly string[] = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(isRoot() ? ['--no-sandbox'] : []),
]

/** Full path of a browser that is there; undefined where there is none. */
export function findChromium(): string | undefined {
  return chooseChromium(thisMachine())
}

/** Full path of a browser, installed now if there is none. Throws with a remedy where that fails. */
export async function ensureChromium(): Promise<string> {
  const ways = installWays(thisMachine())
  for (const way of [undefined, ...ways]) {
    if (way) await install(way)
    const found = findChromium()
    if (found) return found
  }
  throw new Error(noChromium(ways))
}

function thisMachine(): Machine {
  return {
    platform: process.platform,
    env: process.env,
    isRoot: isRoot(),
    onPath,
    works,
    playwrightPath: playwrightPath(),
  }
}

function isRoot(): boolean {
  return process.getuid?.() === 0
}

function onPath(name: string): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
  return folders.map((folder) => join(folder, name)).find(isProgram)
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return statSync(file).isFile()
  } catch {
    return false
  }
}

/** Some systems put a script in the browser's place that only says how to install it. (On Windows --version opens a window.) */
function works(file: string): boolean {
  if (!isProgram(file)) return false
  if (process.platform === 'win32') return true
  return spawnSync(file, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0
}

function playwrightPath(): string | undefined {
  try {
    return chromium.executablePath()
  } catch {
    return undefined
  }
}

async function install(way: Install): Promise<void> {
  console.log(`Installing Chromium (${way === 'apt' ? 'apt-get' : 'playwright install'}) …`)
  const ending = way === 'apt' ? await installByApt() : await installByPlaywright()
  if (ending.code !== 0) console.log(`That failed: ${ending.problem ?? `code ${ending.code}`}.`)
}

async function installByApt(): Promise<Ending> {
  const options = { cwd: root, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
  const updated = await runChild('apt-get', ['update'], options)
  if (updated.code !== 0) return updated
  return runChild('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], options)
}

function installByPlaywright(): Promise<Ending> {
  const home = dirname(createRequire(import.meta.url).resolve('@playwright/test/package.json'))
  return runChild(process.execPath, [join(home, 'cli.js'), 'install', 'chromium'], {
    cwd: root,
    limitMs: 5 * 60_000,
  })
}
