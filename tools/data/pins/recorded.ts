/** A map that remembers what it was asked for. */
export class RecordedMap<Value> extends Map<string, Value> {
  readonly asked = new Set<string>()

  override get(key: string): Value | undefined {
    this.asked.add(key)
    return super.get(key)
  }

  override has(key: string): boolean {
    this.asked.add(key)
    return super.has(key)
  }

  /** What was asked for and is here, in this map's own order. */
  found(): readonly Value[] {
    return [...this].filter(([key]) => this.asked.has(key)).map(([, value]) => value)
  }
}
