/* `npm run embed:release`: makes the loader as it is now the released one of its version, in loaders/. */
import { releaseLoader } from './site/releaseLoader.ts'

try {
  console.log(`${await releaseLoader(process.cwd())} is released; commit it.`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
