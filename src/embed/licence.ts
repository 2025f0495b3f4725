import type { SourceLine } from '../charts/types.ts'

/** Whether an author may leave the source out of an embed: only where every licence asks for no attribution. */
export const mayOmitSource = (sources: readonly SourceLine[]): boolean =>
  sources.length > 0 && sources.every(({ licence }) => licence.startsWith('Public domain'))
