/** How a measure is put before the reader. */
export const bases = ['total', 'per-head', 'share', 'index', 'growth'] as const
export type Basis = (typeof bases)[number]
