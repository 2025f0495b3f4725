/** Spreads blocks over sheets, in their order, none of them cut. What is higher than a sheet has one to itself, which grows.
 *  @param heights of the blocks.
 *  @param room of a sheet, in the same unit.
 *  @returns the blocks' indexes, by sheet; no sheet for no blocks. */
export function fillSheets(heights: readonly number[], room: number): readonly (readonly number[])[] {
  const sheets: number[][] = []
  let left = 0
  for (const [index, height] of heights.entries()) {
    const sheet = sheets.at(-1)
    if (sheet && height <= left) {
      sheet.push(index)
      left -= height
    } else {
      sheets.push([index])
      left = room - height
    }
  }
  return sheets
}
