import * as v from 'valibot'

const manifestSchema = v.record(
  v.string(),
  v.object({ file: v.string(), imports: v.optional(v.array(v.string()), []) }),
)
/** Vite's manifest: by source or name, each file of the build and what it imports at once. */
export type Manifest = v.InferOutput<typeof manifestSchema>

/** Throws where it is no manifest of Vite. */
export function parseManifest(text: string): Manifest {
  return v.parse(manifestSchema, JSON.parse(text))
}

/** These scripts and all that they import statically, that is, all that must be there before the first line runs.
 *  Scripts the manifest does not know (from public/) stand for themselves. */
export function closureOf(manifest: Manifest, files: readonly string[]): ReadonlySet<string> {
  const byFile = new Map(Object.values(manifest).map((chunk) => [chunk.file, chunk]))
  const found = new Set<string>()
  const visit = (file: string) => {
    if (found.has(file)) return
    found.add(file)
    for (const key of byFile.get(file)?.imports ?? []) {
      const next = manifest[key]
      if (next) visit(next.file)
    }
  }
  files.forEach(visit)
  return found
}

/** The files that hold the interactive hands: the modules src/charts/…/Interactive….tsx, each loaded on its own. */
export function interactiveFiles(manifest: Manifest): readonly string[] {
  return Object.entries(manifest)
    .filter(([key]) => /^src\/charts\/.*\/Interactive[^/]*\.tsx$/.test(key))
    .map(([, chunk]) => chunk.file)
}
