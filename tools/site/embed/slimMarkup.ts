/** Places down the page, to more digits than a screen can show. Those across are shares of a width that nobody knows yet. */
const tooExact = / (y|y1|y2|cy|height)="(-?\d+\.\d{2,})"/g
/** Elements of drawings that never hold anything; in a drawing they may be closed in the short way. */
const hollow = /><\/(?:line|path|circle|rect)>/g

/** Tags that HTML lets a writer leave out, for a parser knows where they stand. */
const understood = /<\/(?:td|th|tr|li)>/g

/** A page's markup without what a parser knows by itself, and without what only tests and the site's own scripts look at. Where a pointer finds marks by what is drawn
 *  under it, each keeps its number. */
export function slimMarkup(
  markup: string,
  markNumber: ((id: string) => number | undefined) | undefined,
): string {
  return markup
    .replace(
      / data-part="([^"]*)"(?: data-id="([^"]*)")?/g,
      (_whole, part: string, id: string | undefined) => {
        const number = part === 'mark' && id !== undefined ? markNumber?.(id) : undefined
        return number === undefined ? '' : ` data-mark="${number}"`
      },
    )
    .replace(
      tooExact,
      (_whole, name: string, value: string) => ` ${name}="${Math.round(Number(value) * 10) / 10}"`,
    )
    .replace(hollow, '/>')
    .replace(understood, '')
}
