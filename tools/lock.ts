// npm run lock:complete: after npm install, adds what npm left out of package-lock.json for other platforms.
import { readFileSync, writeFileSync } from 'node:fs'
import { completeLock, missingFrom } from './lock/completeLock.ts'

const lock: unknown = JSON.parse(readFileSync('package-lock.json', 'utf8'))
const missing = missingFrom(lock)
if (missing.length > 0)
  writeFileSync('package-lock.json', `${JSON.stringify(completeLock(lock), undefined, 2)}\n`)
console.log(
  missing.length === 0 ? 'The lockfile is complete.' : `Added ${missing.map(({ name }) => name).join(', ')}.`,
)
