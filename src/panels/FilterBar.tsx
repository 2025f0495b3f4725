import { lazy, type ReactNode, Suspense, useRef } from 'react'
import { useStore } from 'zustand'
import type { Offers, Option } from '../engine/pageTypes.ts'
import { type Basis, bases } from '../model/bases.ts'
import { setNames } from '../state/choices.ts'
import { chooseBasis, chooseOne, choosePeriod, chooseScale, resetChoices } from '../state/store.ts'
import { ChoiceList } from '../ui/ChoiceList.tsx'
import { Disclosure } from '../ui/Disclosure.tsx'
import { RangeSlider } from '../ui/RangeSlider.tsx'
import { YearSlider } from '../ui/YearSlider.tsx'
import { CopyLink } from './CopyLink.tsx'
import { FilterChips } from './FilterChips.tsx'
import { useChoices, useMessages, usePage } from './PageContext.ts'

// Nobody sees it before opening its sheet.
const AreaFilter = lazy(() => import('./AreaFilter.tsx').then((module) => ({ default: module.AreaFilter })))

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
  const has = (name: Offers['filters'][number]) => offers.filters.includes(name)
  return (
    // Reaching for the filters is the sign to load what computes: by the time one is set, it is here.
    <section
      className="filters"
      aria-label={filters.title}
      onPointerEnter={() => void source.warm()}
      onFocus={() => void source.warm()}
    >
      <div className="filter-row">
        {has('areas') && (
          <Disclosure label={<Named name={filters.areas} count={choices.areas.length} />}>
            <Suspense fallback={<p role="status">{filters.loadingAreas}</p>}>
              <AreaFilter view={view} />
            </Suspense>
          </Disclosure>
        )}
        {has('period') && offers.years && (
          <Disclosure label={<Named name={filters.period} />}>
            <PeriodFilter years={offers.years} />
          </Disclosure>
        )}
        {has('basis') && offers.bases.length > 1 && (
          <Disclosure label={<Named name={filters.basis} />}>
            <BasisFilter offers={offers} />
          </Disclosure>
        )}
        <CodeFilter name="sector" options={offers.sectors} />
        <CodeFilter name="partner" options={offers.partners} />
        <CodeFilter name="indicator" options={offers.indicators} />
        {offers.logarithmic && (
          <Disclosure label={<Named name={filters.scale} />}>
            <ChoiceList
              legend={filters.scale}
              options={[
                { value: 'linear', label: filters.linear },
                { value: 'log', label: filters.log },
              ]}
              value={choices.scale ?? 'linear'}
              onChange={(value) => chooseScale(store, value === 'log' ? 'log' : undefined)}
            />
          </Disclosure>
        )}
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

function Named({ name, count = 0 }: { readonly name: string; readonly count?: number }): ReactNode {
  return (
    <>
      {name}
      {count > 0 && <b className="badge">{count}</b>}
    </>
  )
}

function PeriodFilter({ years }: { readonly years: readonly [number, number] }) {
  const { store } = usePage()
  const { filters } = useMessages()
  const { from, to } = useChoices()
  const [min, max] = years
  const clamp = (year: number) => Math.min(max, Math.max(min, year))
  return (
    <RangeSlider
      min={min}
      max={max}
      from={clamp(from ?? min)}
      to={clamp(to ?? max)}
      labelFrom={filters.from}
      labelTo={filters.to}
      onChange={(first, last, continues) =>
        choosePeriod(store, first === min ? undefined : first, last === max ? undefined : last, continues)
      }
    />
  )
}

function OneYear({ years }: { readonly years: readonly [number, number] }) {
  const { store } = usePage()
  const { filters } = useMessages()
  const { to } = useChoices()
  const [min, max] = years
  return (
    <YearSlider
      min={min}
      max={max}
      value={Math.min(max, Math.max(min, to ?? max))}
      label={filters.year}
      onChange={(year, continues) =>
        choosePeriod(store, year === max ? undefined : year, year === max ? undefined : year, continues)
      }
    />
  )
}

function BasisFilter({ offers }: { readonly offers: Offers }) {
  const { store } = usePage()
  const { filters } = useMessages()
  const { basis, baseYear } = useChoices()
  const [min, max] = offers.years ?? [2015, 2015]
  const offered = bases.filter((one) => offers.bases.includes(one))
  return (
    <>
      <ChoiceList<Basis | 'own'>
        legend={filters.basis}
        options={[
          { value: 'own', label: filters.asPublished },
          ...offered.map((one) => ({ value: one, label: filters.bases[one], help: filters.help[one] })),
        ]}
        value={basis ?? 'own'}
        onChange={(value) =>
          chooseBasis(
            store,
            value === 'own' ? undefined : value,
            value === 'index' ? defaultBase(min, max) : undefined,
          )
        }
      />
      {basis === 'index' && (
        <YearSlider
          min={min}
          max={max}
          value={baseYear ?? defaultBase(min, max)}
          label={filters.baseYear}
          onChange={(year) => chooseBasis(store, 'index', year)}
        />
      )}
    </>
  )
}

/** Eurostat's own reference year where the figures have it. */
const defaultBase = (min: number, max: number): number => Math.min(max, Math.max(min, 2015))

function CodeFilter({
  name,
  options,
}: {
  readonly name: 'sector' | 'partner' | 'indicator'
  readonly options: readonly Option[]
}) {
  const { store } = usePage()
  const { filters } = useMessages()
  const choices = useChoices()
  if (options.length < 2) return null
  return (
    <Disclosure label={<Named name={filters[name]} />}>
      <ChoiceList
        legend={filters[name]}
        options={[
          { value: '', label: filters.asPublished },
          ...options.map((option) => ({ value: option.code, label: option.label })),
        ]}
        value={choices[name] ?? ''}
        onChange={(code) => chooseOne(store, name, code === '' ? undefined : code)}
      />
    </Disclosure>
  )
}
