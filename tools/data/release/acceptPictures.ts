import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Cube } from '../../../src/model/cube.ts'
import type { ReadData } from '../check.ts'
import { drawWhole } from '../pins/drawWhole.ts'
import { hashOf } from '../pins/freeze.ts'
import { pinnedLibrary } from '../pins/pinnedLibrary.ts'
import { pinFile, printPin } from './writePin.ts'

/** Takes what the program draws today for the picture of a pin: for a change of the program's own words. Figures, texts and
 *  places of the pin stay.
 *  @param asked "view/pin", or "all".
 *  @returns a line for each pin whose picture is another now. */
export async function acceptPictures(
  root: string,
  asked: string,
  pins: ReadData['pins'],
  cubes: ReadonlyMap<string, Cube>,
): Promise<readonly string[]> {
  const said: string[] = []
  for (const { value: pin } of pins) {
    if (asked !== 'all' && asked !== `${pin.view.id}/${pin.id}`) continue
    const drawn = drawWhole(pin.view, pinnedLibrary(pin, cubes))
    if (!drawn.ok) {
      said.push(`data/${pinFile(pin)} cannot be drawn and stays as it is: ${drawn.reasons.join('; ')}`)
      continue
    }
    const hash = hashOf(drawn.models)
    if (hash.en === pin.hash.en && hash.it === pin.hash.it) continue
    await writeFile(join(root, pinFile(pin)), printPin({ ...pin, hash }))
    said.push(`data/${pinFile(pin)}: “${drawn.models.en.title}”`)
  }
  return said
}
