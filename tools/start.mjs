// npm start: from a fresh clone to a page in the browser. Plain JavaScript, because nothing is installed yet.
import { begin } from './setup/begin.mjs'

await begin()
const { startSite } = await import('./start/startSite.ts')
await startSite()
