import type { Cube } from '../../../src/model/cube.ts'
import type { Text } from '../../../src/model/text.ts'

/** What earlier figures said of themselves and today's do not, each sentence once.
 *  @param datasets that a picture is drawn from. */
export function earlierNotes(
  datasets: readonly string[],
  then: ReadonlyMap<string, Cube>,
  now: ReadonlyMap<string, Cube>,
): readonly Text[] {
  const ofToday = new Set(datasets.flatMap((id) => now.get(id)?.notes ?? []).map(({ en }) => en))
  const earlier = datasets.flatMap((id) => then.get(id)?.notes ?? [])
  return [...new Map(earlier.map((note) => [note.en, note])).values()].filter(({ en }) => !ofToday.has(en))
}
