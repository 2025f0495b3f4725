import { useRef } from 'react'
import { useStore } from 'zustand'
import type { Offers } from '../engine/pageTypes.ts'
import { setNames } from '../state/choices.ts'
import { resetChoices } from '../state/store.ts'
import { CopyLink } from './CopyLink.tsx'
import { FilterChips } from './FilterChips.tsx'
import { FilterSheets, OneYear } from './FilterSheets.tsx'
import { useChoices, useMessages, usePage } from './PageContext.ts'

interface Props {
  readonly offers: Offers
  /** On a view's own page: offers only what that view has. */
  readonly view?: string
}

/** All filters of a page, what is set, and the ways back. */
export function FilterBar({ offers, view }: Props) {
  const { store, source } = usePage()
  const { filters } = useMessages()
  const choices = useChoices()
  const set = setNames(choices)
  const reset = useRef<HTMLButtonElement>(null)
  const steps = useStore(store, (state) => state.steps)
  return (
    // Reaching for the filters is the sign to load what computes: by the time one is set, it is here.
    <section
      className="filters"
      aria-label={filters.title}
      onPointerEnter={() => void source.warm()}
      onFocus={() => void source.warm()}
    >
      <div className="filter-row">
        <FilterSheets offers={offers} view={view} />
        <span className="filter-ways">
          <span role="status" className="filter-count">
            {filters.set(set.length)}
          </span>
          <button
            ref={reset}
            type="button"
            // Not disabled: a button that is disabled by its own press drops the keyboard's focus.
            aria-disabled={set.length === 0}
            onClick={() => set.length > 0 && resetChoices(store)}
          >
            {filters.reset}
          </button>
          <button
            type="button"
            aria-disabled={steps === 0}
            onClick={() => steps > 0 && window.history.back()}
          >
            {filters.undo}
          </button>
          <CopyLink />
        </span>
      </div>
      {offers.slider && offers.years && <OneYear years={offers.years} />}
      <FilterChips offers={offers} onRemoved={() => reset.current?.focus()} />
    </section>
  )
}
