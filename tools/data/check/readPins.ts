import { type Pin, pinSchema } from '../../../src/data/pinSchema.ts'
import { foldersIn, type Read, readFolder } from './readJsonFile.ts'

/** Published states of views, in folders named for their views. */
export async function readPins(root: string): Promise<Read<Pin>> {
  const views = await foldersIn(root, 'archive/views')
  const reads = await Promise.all(views.map((view) => readFolder(root, `archive/views/${view}`, pinSchema)))
  return { found: reads.flatMap(({ found }) => found), problems: reads.flatMap(({ problems }) => problems) }
}
