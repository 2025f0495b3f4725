import * as v from 'valibot'
import { LoadError } from '../../data/loadProblem.ts'
import { parseWith } from '../../data/parseWith.ts'
import { readText } from './readText.ts'

const fileKitSchema = v.object({
  /** The script at the head: theme, and what must not be seen on the way. */
  head: v.string(),
  /** The script at the end, which unpacks the program. */
  start: v.string(),
  program: v.string(),
  /** Content security policy under which all three run and nothing is loaded. */
  policy: v.string(),
})
/** What the build has made for pages that are saved as one file. */
export type FileKit = v.InferOutput<typeof fileKitSchema>

/** Where the page's kit is, relative to the site's root. Undefined on a site that was made without. */
const kitAddress = (document: Document): string | undefined =>
  document.querySelector<HTMLMetaElement>('meta[name="one-file"]')?.content

/** The kit of this page; undefined on a site that was made without. Rejects with a LoadError where it cannot be had. */
export async function loadKit(document: Document, root: string): Promise<FileKit | undefined> {
  const address = kitAddress(document)
  if (address === undefined) return undefined
  const text = await readText(root + address)
  const parsed = parseWith(fileKitSchema, JSON.parse(text))
  if (parsed.ok) return parsed.value
  throw new LoadError({ kind: 'broken', file: address, where: parsed.problem.path })
}
