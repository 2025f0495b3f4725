import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { parseOrRefuse } from '../../../src/data/parseWith.ts'
import { type Pin, pinSchema } from '../../../src/data/pinSchema.ts'
import type { Frozen } from '../pins/freeze.ts'
import { lines } from '../printDataset.ts'

export const pinFile = ({ id, view }: Pin): string => `archive/views/${view.id}/${id}.json`

/** The text of a pin's file, its members in the order of the schema. */
export const printPin = (pin: Pin): string => `${lines(parseOrRefuse(pinSchema, pin), 3)}\n`

/** Writes a view's state, unless it is there already. A line that says so; undefined where nothing was written. */
export async function writePin(root: string, { pin, models }: Frozen): Promise<string | undefined> {
  const file = pinFile(pin)
  if (existsSync(join(root, file))) return undefined
  await mkdir(dirname(join(root, file)), { recursive: true })
  await writeFile(join(root, file), printPin(pin), { flag: 'wx' })
  return `data/${file}: ${pin.label.en}: “${models.en.title}”`
}
