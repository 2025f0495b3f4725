import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { languages } from '../../src/model/text.ts'
import { findNumerals } from './findNumerals.ts'
import { literalsOf } from './literalsOf.ts'
import { textsOf } from './textsOf.ts'

export interface FreeNumeral {
  readonly file: string
  /** Path within the file, or its line. */
  readonly place: string
  readonly numeral: string
  readonly text: string
}

/** "data/views/gdp.json, title: “18” in “…”" */
export const printFreeNumeral = ({ file, place, numeral, text }: FreeNumeral): string =>
  `${file}, ${place}: “${numeral}” is typed in “${text}”; make it a figure, or list the name in data/catalog.json`

const folders = ['views', 'claims', 'decks', 'timelines']

async function jsonFiles(root: string): Promise<readonly string[]> {
  const inFolders = folders.map(async (folder) => {
    const names = await readdir(join(root, 'data', folder)).catch(() => [])
    return names.filter((name) => name.endsWith('.json')).map((name) => `data/${folder}/${name}`)
  })
  return ['data/catalog.json', ...(await Promise.all(inFolders)).flat().sort()]
}

/** What a timeline tells of is called by its name, with its date. */
const isEventName = (file: string, path: string): boolean =>
  file.startsWith('data/timelines/') && path === 'label'

async function inFile(root: string, file: string, names: readonly string[]): Promise<readonly FreeNumeral[]> {
  const content: unknown = JSON.parse(await readFile(join(root, file), 'utf8'))
  return textsOf(content)
    .filter(({ path }) => !isEventName(file, path))
    .flatMap(({ path, language, text }) =>
      findNumerals(text, language, names).map((numeral) => ({
        file,
        place: `${path}.${language}`,
        numeral,
        text,
      })),
    )
}

/** Free numerals in every text under data/ that readers see as prose, and in the program's own messages.
 *  @param root the repository.
 *  @param names numerals that are names. */
export async function findFreeNumerals(
  root: string,
  names: readonly string[],
): Promise<{ readonly files: readonly string[]; readonly found: readonly FreeNumeral[] }> {
  const files = await jsonFiles(root)
  const data = await Promise.all(files.map((file) => inFile(root, file, names)))
  const messages = languages.map(async (language) => {
    const file = `src/i18n/${language}.ts`
    const literals = literalsOf(await readFile(join(root, file), 'utf8'))
    return literals.flatMap(({ line, text }) =>
      findNumerals(text, language, names).map((numeral) => ({ file, place: `line ${line}`, numeral, text })),
    )
  })
  const sources = languages.map((language) => `src/i18n/${language}.ts`)
  return { files: [...files, ...sources], found: [...data, ...(await Promise.all(messages))].flat() }
}
