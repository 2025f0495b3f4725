/* `npm run build`. React chooses its form when it is first imported, so what it must know is said before that. */
process.env.NODE_ENV = 'production'

const { buildSite } = await import('./site/buildSite.ts')
const { DataFailure } = await import('./site/readSite.ts')

try {
  const { pages, files } = await buildSite(process.cwd())
  console.log(`${pages} pages, ${files} data files`)
} catch (error) {
  // A mistake in data/ is the reader's to mend: its message says all, a stack of ours would bury it.
  if (!(error instanceof DataFailure)) throw error
  console.error(error.message)
  process.exitCode = 1
}

export {}
