import type { NewEdition } from '../present/loop/useNewEdition.ts'

const never: NewEdition = { look: () => undefined, take: () => undefined }

/** What the site's hook of this name is in a presentation that was saved as one file: it shows what it holds, and asks nobody for a newer
 *  edition. */
export const useNewEdition = (): NewEdition => never
