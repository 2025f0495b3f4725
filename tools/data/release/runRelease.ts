import { speakAll } from '../../../src/i18n/speakAll.ts'
import { dateText } from '../../../src/model/dateText.ts'
import { printDataProblem } from '../check/dataProblem.ts'
import { type ReadData, readData } from '../check.ts'
import { freeze } from '../pins/freeze.ts'
import { acceptPictures } from './acceptPictures.ts'
import { archiveDatasets } from './archiveDatasets.ts'
import { datedBy } from './datedBy.ts'
import { earlierState } from './earlierState.ts'
import { type Asked, readArguments, usage } from './readArguments.ts'
import { stockOf } from './stock.ts'
import { writePin } from './writePin.ts'

export interface ReleaseRun {
  readonly ok: boolean
  /** What to tell whoever ran it. */
  readonly text: string
}

const refused = (reasons: readonly string[]): ReleaseRun => ({
  ok: false,
  text: [...reasons, 'Nothing was pinned.'].join('\n'),
})

const done = (said: readonly string[], nothing: string): ReleaseRun => ({
  ok: true,
  text: said.length === 0 ? nothing : said.join('\n'),
})

const nothingNew = 'Nothing new: every dataset and view is published as it is.'

/** The folder's content, or every mistake in it. */
async function readSound(root: string): Promise<ReadData | readonly string[]> {
  const data = await readData(root)
  return data.problems.length > 0 ? data.problems.map(printDataProblem) : data
}

const isSound = (data: ReadData | readonly string[]): data is ReadData => 'catalog' in data

async function release(root: string, asked: Asked, today: string): Promise<ReleaseRun> {
  const before = await readSound(root)
  if (!isSound(before)) return refused(before)
  if (!before.catalog) return refused(['data/catalog.json is missing.'])
  const date = asked.date ?? today
  const own = { vintage: '', date, label: { en: dateText(date, 'en'), it: dateText(date, 'it') } }
  const label = asked.view === undefined ? (asked.label ?? own.label) : own.label
  const kept = await archiveDatasets(root, before, before.catalog.value, { date, label })

  const data = await readSound(root)
  if (!isSound(data)) return refused(data)
  const stock = await stockOf(root, data)
  const catalog = (data.catalog ?? before.catalog).value

  if (asked.view !== undefined) {
    const state = await earlierState(asked.view, asked.states, asked.words, data, stock)
    if ('reasons' in state) return refused([...kept, ...state.reasons])
    const named = asked.states.map((key) => key.split('@')[0] ?? '')
    const frozen = freeze(state.view, state.stock, datedBy(catalog, named, asked.label, own))
    if (!frozen.ok) return refused([...kept, ...frozen.reasons])
    return done([...kept, ...[await writePin(root, frozen.frozen)].flatMap((one) => one ?? [])], nothingNew)
  }

  const said = [...kept]
  const dated = datedBy(catalog, [], undefined, { ...own, label })
  for (const { value: view } of data.views) {
    const frozen = freeze(view, stock, dated)
    if (!frozen.ok) return refused([...said, ...frozen.reasons])
    said.push(...[await writePin(root, frozen.frozen)].flatMap((one) => one ?? []))
  }
  return done(said, nothingNew)
}

/** Publishes as the command line asks; see `usage`.
 *  @param args everything after the name of the program.
 *  @param root the folder data/.
 *  @param today ISO day of the release where the command line names none. */
export async function runRelease(args: readonly string[], root: string, today: string): Promise<ReleaseRun> {
  speakAll()
  const asked = readArguments(args)
  if (!asked) return { ok: false, text: usage }
  if (asked.accept === undefined) return release(root, asked, today)
  const data = await readSound(root)
  if (!isSound(data)) return refused(data)
  const { library } = await stockOf(root, data)
  const said = await acceptPictures(root, asked.accept, data.pins, library.cubes)
  return done(said, 'Every picture is as it was pinned.')
}
