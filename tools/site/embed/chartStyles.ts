import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The styles of all drawings, in their order, from the source: src/charts/styles.css names the files. */
export async function chartStyles(root: string): Promise<string> {
  const folder = join(root, 'src/charts')
  const order = await readFile(join(folder, 'styles.css'), 'utf8')
  const names = [...order.matchAll(/@import "\.\/([^"]+)"/g)].map(([, name]) => name ?? '')
  return (await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')))).join('\n')
}
