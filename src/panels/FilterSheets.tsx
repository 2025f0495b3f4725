import { lazy, type ReactNode, Suspense } from 'react'
import type { Offers, Option } from '../engine/pageTypes.ts'
import { type Basis, bases } from '../model/bases.ts'
import type { ChoiceName } from '../state/choices.ts'
import { chooseBasis, chooseOne, choosePeriod, chooseScale } from '../state/store.ts'
import { ChoiceList } from '../ui/ChoiceList.tsx'
import { Disclosure } from '../ui/Disclosure.tsx'
import { RangeSlider } from '../ui/RangeSlider.tsx'
import { YearSlider } from '../ui/YearSlider.tsx'
import { useChoices, useMessages, usePage } from './PageContext.ts'

// Nobody sees it before opening its sheet.
const AreaFilter = lazy(() => import('./AreaFilter.tsx').then((module) => ({ default: module.AreaFilter })))

interface Props {
  readonly offers: Offers
  /** On a view's own page: offers only what that view has. */
  readonly view?: string | undefined
  /** The filter whose sheet is open from the start. */
  readonly opened?: ChoiceName | undefined
}

/** A button with a sheet for each filter that is offered. */
export function FilterSheets({ offers, view, opened }: Props) {
  const { store } = usePage()
  const { filters } = useMessages()
  const choices = useChoices()
  const has = (name: Offers['filters'][number]) => offers.filters.includes(name)
  return (
    <>
      {has('areas') && (
        <Disclosure
          startsOpen={opened === 'areas'}
          label={<Named name={filters.areas} count={choices.areas.length} />}
        >
          <Suspense fallback={<p role="status">{filters.loadingAreas}</p>}>
            <AreaFilter view={view} />
          </Suspense>
        </Disclosure>
      )}
      {has('period') && offers.years && (
        <Disclosure startsOpen={opened === 'period'} label={<Named name={filters.period} />}>
          <PeriodFilter years={offers.years} />
        </Disclosure>
      )}
      {has('basis') && offers.bases.length > 1 && (
        <Disclosure startsOpen={opened === 'basis'} label={<Named name={filters.basis} />}>
          <BasisFilter offers={offers} />
        </Disclosure>
      )}
      <CodeFilter name="sector" options={offers.sectors} startsOpen={opened === 'sector'} />
      <CodeFilter name="partner" options={offers.partners} startsOpen={opened === 'partner'} />
      <CodeFilter name="indicator" options={offers.indicators} startsOpen={opened === 'indicator'} />
      {offers.logarithmic && (
        <Disclosure startsOpen={opened === 'scale'} label={<Named name={filters.scale} />}>
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
    </>
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

/** The year of a chart that shows one. */
export function OneYear({ years }: { readonly years: readonly [number, number] }) {
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
  startsOpen,
}: {
  readonly name: 'sector' | 'partner' | 'indicator'
  readonly options: readonly Option[]
  readonly startsOpen: boolean
}) {
  const { store } = usePage()
  const { filters } = useMessages()
  const choices = useChoices()
  if (options.length < 2) return null
  return (
    <Disclosure startsOpen={startsOpen} label={<Named name={filters[name]} />}>
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
