import { LoadError } from '../../data/loadProblem.ts'

/** The text at an address. Rejects with a LoadError where it cannot be had. */
export async function readText(url: string): Promise<string> {
  const file = url.slice(url.lastIndexOf('/') + 1)
  try {
    const response = await fetch(url)
    if (response.ok) return await response.text()
    throw new LoadError({ kind: 'missing', file, status: response.status })
  } catch (error) {
    throw error instanceof LoadError ? error : new LoadError({ kind: 'unreachable', file })
  }
}
