/** What a page that was saved as one file holds beside its page data. */
export interface SavedFile {
  /** The reader's choices as an address holds them: "" or "?areas=…". */
  readonly search: string
  /** Data files, each under the address at which it would be asked for. */
  readonly files: Readonly<Record<string, string>>
}

/** Ids in the file; `page` is that of every page of the site. */
export const ids = {
  page: 'page-data',
  data: 'file-data',
  program: 'file-program',
  unable: 'file-unable',
} as const

/** The type of a script that is still packed: gzip, as base64. */
export const packedType = 'application/gzip'

const isSaved = (value: unknown): value is SavedFile =>
  typeof value === 'object' && value !== null && 'search' in value && 'files' in value

/** What the file holds, once it is unpacked. Undefined in a document that is no such file. */
export function readSaved(document: Document): SavedFile | undefined {
  const text = document.getElementById(ids.data)?.textContent
  if (!text) return undefined
  const value: unknown = JSON.parse(text)
  return isSaved(value) ? value : undefined
}
