import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Catalog } from '../../../src/data/catalogSchema.ts'
import type { Text } from '../../../src/model/text.ts'
import type { ReadData } from '../check.ts'
import { printJson } from '../printJson.ts'

interface Release {
  readonly date: string
  readonly label: Text
}

/** Keeps the present state of every dataset that is not kept yet, and lists it as a release.
 *  @returns a line for each file that was written. */
export async function archiveDatasets(
  root: string,
  { datasets, archive }: Pick<ReadData, 'datasets' | 'archive'>,
  catalog: Catalog,
  { date, label }: Release,
): Promise<readonly string[]> {
  const said: string[] = []
  const fresh = datasets.filter(
    ({ value: { cube } }) =>
      !catalog.datasets.some(
        ({ id, releases }) => id === cube.id && releases.some(({ vintage }) => vintage === cube.vintage),
      ),
  )
  for (const { file, value } of fresh) {
    const { id, vintage } = value.cube
    const place = `archive/${id}/${vintage}.json`
    if (archive.some((one) => one.file === place)) continue
    // The text as it stands, so that the archived file has the same cells to the letter.
    const text = await readFile(join(root, file), 'utf8')
    await mkdir(dirname(join(root, place)), { recursive: true })
    await writeFile(join(root, place), text.replace('"../schema/', '"../../schema/'), { flag: 'wx' })
    said.push(`data/${place}: ${id}, ${label.en}`)
  }
  if (fresh.length === 0) return said
  const vintageOf = (id: string) => fresh.find(({ value }) => value.cube.id === id)?.value.cube.vintage
  // A member that says nothing is not written.
  const renamed = Object.keys(catalog.renamed).length > 0 ? catalog.renamed : undefined
  const listed = catalog.datasets.map((dataset) => {
    const vintage = vintageOf(dataset.id)
    if (vintage === undefined) return dataset
    return { ...dataset, releases: [...dataset.releases, { vintage, date, label }] }
  })
  await writeFile(join(root, 'catalog.json'), printJson({ ...catalog, datasets: listed, renamed }))
  return [...said, 'data/catalog.json']
}
