import type { Catalog } from '../../src/data/catalogSchema.ts'
import type { View } from '../../src/data/viewSchema.ts'
import type { Library } from '../../src/engine/library.ts'

/** All of data/, checked and in memory: what pages are made from. */
export interface Site {
  readonly library: Library
  readonly views: ReadonlyMap<string, View>
  readonly catalog: Catalog
  /** The data files as the browser will ask for them: address → text. */
  readonly files: ReadonlyMap<string, string>
}
