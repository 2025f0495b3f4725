import type { Catalog, Release } from '../../../src/data/catalogSchema.ts'
import type { Text } from '../../../src/model/text.ts'
import type { Dated } from '../pins/freeze.ts'

/** Date and name of a view's state, by the releases of its datasets: those of the latest.
 *  @param named datasets on an earlier state, whose release gives the name.
 *  @param label instead of the release's own.
 *  @param today of what draws no dataset. */
export const datedBy =
  (catalog: Catalog, named: readonly string[], label: Text | undefined, today: Release): Dated =>
  (vintages) => {
    const releases = Object.entries(vintages).flatMap(([id, vintage]) => {
      const states = catalog.datasets.find((dataset) => dataset.id === id)?.releases ?? []
      return states.filter((release) => release.vintage === vintage).map((release) => ({ id, ...release }))
    })
    const naming = releases.filter(({ id }) => named.includes(id))
    const byDate = [...(naming.length > 0 ? naming : releases)].sort((a, b) => b.date.localeCompare(a.date))
    const latest = byDate[0] ?? today
    return { released: latest.date, label: label ?? latest.label }
  }
