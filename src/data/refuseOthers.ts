import { missing, notAnObject, oldBundle, otherClass, otherVersion } from './complaints.ts'
import { Refusal } from './problem.ts'

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Stops at what is JSON but no JSON-stat 2.0 dataset: bundles of version 1, collections, lone dimensions.
 *  @throws Refusal */
export function refuseOthers(input: unknown): void {
  if (!isObject(input)) throw new Refusal('', notAnObject())
  const { class: kind, version } = input
  if (kind === undefined) {
    const inner = Object.entries(input).find(
      ([, part]) => isObject(part) && ('dataset' in part || 'value' in part),
    )
    const old = 'value' in input ? 'dataset' : inner?.[0]
    if (old !== undefined) throw new Refusal(inner ? old : '', oldBundle(old))
  }
  if (kind === undefined) throw new Refusal('class', missing('class'))
  if (kind !== 'dataset') throw new Refusal('class', otherClass(String(kind)))
  // The class exists since version 2, so that a dataset with a class and no version is of version 2.
  if (version !== undefined && !String(version).startsWith('2.'))
    throw new Refusal('version', otherVersion(String(version)))
}
