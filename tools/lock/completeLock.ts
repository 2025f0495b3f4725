import * as v from 'valibot'

/* Records rather than objects: what is not looked at keeps its place and content. */
const recordSchema = v.record(v.string(), v.unknown())
const entrySchema = v.object({
  dev: v.optional(v.boolean(), false),
  optionalDependencies: v.optional(v.record(v.string(), v.string()), {}),
})

function packagesOf(lock: unknown) {
  return v.parse(recordSchema, v.parse(recordSchema, lock).packages)
}

/** A package of one platform that the lockfile leaves out although another package may want it. */
export interface Missing {
  readonly name: string
  readonly version: string
  readonly wantedBy: string
}

/** Optional packages that a lockfile (its parsed JSON) does not hold. npm leaves out those that the registry in use does
 *  not carry, and then `npm ci` refuses the lockfile, on every platform. Throws where it is no lockfile. */
export function missingFrom(lock: unknown): readonly Missing[] {
  const packages = packagesOf(lock)
  return Object.entries(packages).flatMap(([wantedBy, entry]) =>
    Object.entries(v.parse(entrySchema, entry).optionalDependencies)
      .filter(
        ([name]) =>
          !(`${wantedBy}/node_modules/${name}` in packages) && !(`node_modules/${name}` in packages),
      )
      .map(([name, version]) => ({ name, version, wantedBy })),
  )
}

/** The lockfile with an entry for each of them, as npm writes it where it can: exact version, platform, no address. They are
 *  installed on their own platform only. Throws where a version is not exact or a name tells no platform. */
export function completeLock(lock: unknown): unknown {
  const packages = packagesOf(lock)
  const added = missingFrom(lock).map(({ name, version, wantedBy }) => {
    if (!/^\d+\.\d+\.\d+/.test(version))
      throw new Error(`${wantedBy} wants ${name} ${version}, which is no exact version.`)
    const { dev } = v.parse(entrySchema, packages[wantedBy])
    const { os, cpu, libc } = platformOf(name)
    // In npm's own order, so that npm install does not write it anew.
    const entry = { version, cpu, ...(dev ? { dev } : {}), ...(libc ? { libc } : {}), optional: true, os }
    return [`node_modules/${name}`, entry] as const
  })
  const all = [...Object.entries(packages), ...added].sort(([a], [b]) => a.localeCompare(b, 'en'))
  return { ...v.parse(recordSchema, lock), packages: Object.fromEntries(all) }
}

/** Platform and processor as npm names them, from the end of a package's name: "-linux-arm64-musl", "-win32-x64-msvc". */
function platformOf(name: string) {
  const [, os, cpu, kind] =
    name.match(/-(aix|android|darwin|freebsd|linux|openharmony|win32)-([a-z0-9]+)(?:-([a-z]+))?$/) ?? []
  if (!os || !cpu) throw new Error(`The name ${name} does not tell for which platform it is.`)
  if (os !== 'linux' || !kind) return { os: [os], cpu: [cpu] }
  return { os: [os], cpu: [cpu], libc: [kind.startsWith('musl') ? 'musl' : 'glibc'] }
}
