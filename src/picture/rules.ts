/* The style sheet of the drawings as a table: plain JSON, made from the CSS when the site is built, so that whoever paints
   needs no reader of CSS. Rules stand in the order of the cascade: a later one wins. */

/** One condition on an element. */
export type Simple =
  | { readonly tag: string }
  | { readonly class: string }
  | { readonly attribute: string; readonly value?: string | undefined }
  | { readonly root: true }
  /** Any of these (:is, :where). */
  | { readonly any: readonly Selector[] }

/** All conditions hold; `within` says how it hangs together with the step before it. */
export interface SelectorStep {
  readonly within: 'any' | 'parent'
  readonly all: readonly Simple[]
}
export type Selector = readonly SelectorStep[]

/** Holds while the named container's width is in [from, below), in pixels. */
export interface ContainerRange {
  readonly name: string
  readonly from?: number | undefined
  readonly below?: number | undefined
}

export interface PaintRule {
  readonly selector: Selector
  readonly declarations: Readonly<Record<string, string>>
  readonly containers: readonly ContainerRange[]
}

export type PaintRules = readonly PaintRule[]
