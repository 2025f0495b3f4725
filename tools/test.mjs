// npm test: from a fresh clone to "N passed, N failed". Plain JavaScript, because nothing is installed yet.
import { begin } from './setup/begin.mjs'

await begin()
const { prove } = await import('./proof/prove.ts')
await prove()
