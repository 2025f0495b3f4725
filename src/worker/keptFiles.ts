/** A file to keep, as the build lists it. */
export interface Entry {
  /** Relative to the site's root; "explore/x/" for the page in that folder. */
  readonly url: string
  /** Hash of its content; null where its name holds one. */
  readonly revision: string | null
}

/** A file that the worker keeps. */
export interface KeptFile {
  /** Its whole address. */
  readonly url: string
  /** What it is kept under: the address, with the revision where the address alone does not tell one state from another. */
  readonly key: string
  /** Whether the address always stands for this content. */
  readonly lasting: boolean
}

/** Files whose names hold the hash of their content, by their path from the site's root: what they hold never changes. */
export const lastingName = /^(assets\/|data\/.*\.[0-9a-f]{10}\.json$)/

/** The files of a list where the site is deployed.
 *  @param scope the site's address, with a slash at its end. */
export const keptFiles = (entries: readonly Entry[], scope: string): readonly KeptFile[] =>
  entries.map(({ url: relative, revision }) => {
    const { href: url } = new URL(relative, scope)
    return { url, key: revision === null ? url : `${url}?revision=${revision}`, lasting: revision === null }
  })
