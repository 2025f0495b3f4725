/** A drawing's markup without what only tests and the site's own scripts look at. Where a pointer finds marks by what is drawn
 *  under it, each keeps its number. */
export function slimMarkup(
  markup: string,
  markNumber: ((id: string) => number | undefined) | undefined,
): string {
  return markup.replace(
    / data-part="([^"]*)"(?: data-id="([^"]*)")?/g,
    (_whole, part: string, id: string | undefined) => {
      const number = part === 'mark' && id !== undefined ? markNumber?.(id) : undefined
      return number === undefined ? '' : ` data-mark="${number}"`
    },
  )
}
