import { mkdir, writeFile } from 'node:fs/promises'
import { jsonSchemas } from './jsonSchemas.ts'

await mkdir('data/schema', { recursive: true })
for (const [name, text] of jsonSchemas()) {
  await writeFile(`data/schema/${name}`, text)
  console.log(`data/schema/${name}`)
}
