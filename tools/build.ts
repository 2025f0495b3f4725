/* `npm run build`. React chooses its form when it is first imported, so what it must know is said before that.
   -- --out FOLDER builds elsewhere than into dist/. */
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { mayEmpty } from './site/mayEmpty.ts'
import { AddressFailure, siteAddress } from './site/siteAddress.ts'

process.env.NODE_ENV = 'production'

const { buildSite } = await import('./site/buildSite.ts')
const { DataFailure } = await import('./site/readSite.ts')

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`

async function build(): Promise<void> {
  const { values } = parseArgs({ options: { out: { type: 'string' } } })
  const dist = values.out === undefined ? undefined : resolve(values.out)
  if (dist !== undefined && !(await mayEmpty(dist))) {
    console.error(
      `${dist} holds something else than a site that was built, and a build empties its folder first. Name another: --out FOLDER`,
    )
    process.exitCode = 1
    return
  }
  const address = siteAddress(process.env)
  const { pages, files, kept } = await buildSite(process.cwd(), { address, dist })
  console.log(`${pages} pages, ${files} data files`)
  console.log(
    `kept for offline use: ${kept.files} files, ${megabytes(kept.bytes)} of room, ${megabytes(kept.sent)} to load`,
  )
  if (address === undefined)
    console.log(
      'PONTE_ADDRESS is not set: oEmbed and the cards of shared links, which need whole addresses, have relative ones. ' +
        'To publish: PONTE_ADDRESS=https://example.org/figures/ npm run build',
    )
}

try {
  await build()
} catch (error) {
  // A wrong setting or a mistake in data/ is the reader's to mend: its message says all, a stack of ours would bury it.
  if (!(error instanceof DataFailure || error instanceof AddressFailure)) throw error
  console.error(error.message)
  process.exitCode = 1
}
