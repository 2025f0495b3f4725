import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { type Encoding, encode } from './encodings.ts'

interface Content {
  readonly bytes: Buffer
  /** Of the file's content and the encoding, so that a rebuilt but unchanged file is not sent again. */
  readonly etag: string
}

export type ReadContent = (file: string, encoding: Encoding) => Promise<Content>

/** Reads files and keeps them, encoded, until they change on disk. */
export function fileCache(): ReadContent {
  const kept = new Map<string, { readonly state: string; readonly content: Promise<Content> }>()
  return async (file, encoding) => {
    const { mtimeMs, size } = await stat(file)
    const state = `${mtimeMs}-${size}`
    const key = `${encoding} ${file}`
    const known = kept.get(key)
    if (known?.state === state) return known.content
    const content = read(file, encoding)
    kept.set(key, { state, content })
    content.catch(() => kept.delete(key))
    return content
  }
}

async function read(file: string, encoding: Encoding): Promise<Content> {
  const plain = await readFile(file)
  const hash = createHash('sha256').update(plain).digest('base64url').slice(0, 20)
  return { bytes: await encode(plain, encoding), etag: `"${hash}-${encoding}"` }
}
