import type { PaintRules } from '../picture/rules.ts'

/* Our own build's file, named for its content: its head is looked at, the rest is trusted as the page's script is. */
const isRules = (value: unknown): value is PaintRules => Array.isArray(value) && value.length > 0

/** The style sheet of the drawings, from the file that the build has written; undefined where it is none. */
export const toPaintRules = (value: unknown): PaintRules | undefined => (isRules(value) ? value : undefined)
