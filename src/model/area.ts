import type { Text } from './text.ts'

export const areaKinds = [
  'world',
  'aggregate',
  'country',
  'former-country',
  'nuts2',
  'nuts3',
  'us-state',
  'plant',
  'other',
] as const
export type AreaKind = (typeof areaKinds)[number]

/** A place that figures are about. `code` is ISO 3166-1 (Eurostat's EL for Greece), ISO 3166-2 (US-MI) or NUTS (ITC1). */
export interface Area {
  readonly code: string
  readonly name: Text
  readonly kind: AreaKind
  readonly parent?: string | undefined
  /** The same place in other systems. */
  readonly codes?:
    | Readonly<{ nuts?: string; iso3166_1?: string; iso3166_2?: string; fips?: string }>
    | undefined
}

export interface AreaGroup {
  readonly id: string
  readonly label: Text
  readonly areas: readonly string[]
}

export interface Areas {
  readonly byCode: ReadonlyMap<string, Area>
  readonly groups: ReadonlyMap<string, AreaGroup>
}
