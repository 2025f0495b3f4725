/** Visits all pages in turns, so that what else the machine does meets all alike. The first turn warms servers and browser
 *  and does not count.
 *  @returns what each page's visits saw, by its name. */
export async function inTurns<Page extends { readonly name: string }, Seen>(
  pages: readonly Page[],
  turns: number,
  visit: (page: Page) => Promise<Seen>,
): Promise<ReadonlyMap<string, readonly Seen[]>> {
  const visits = new Map<string, Seen[]>(pages.map(({ name }) => [name, []]))
  for (let turn = 0; turn <= turns; turn += 1) {
    for (const page of pages) {
      const seen = await visit(page)
      if (turn > 0) visits.get(page.name)?.push(seen)
    }
    console.log(turn === 0 ? 'warmed' : `visit ${turn} of ${turns}`)
  }
  return visits
}
