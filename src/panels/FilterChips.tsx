import { Suspense, use } from 'react'
import type { Offers, Option } from '../engine/pageTypes.ts'
import type { Messages } from '../i18n/messages.ts'
import type { ChoiceName, Choices } from '../state/choices.ts'
import { removeChoice, toggleArea } from '../state/store.ts'
import { useChoices, useLanguage, useMessages, usePage } from './PageContext.ts'

const labelIn = (options: readonly Option[], code: string): string =>
  options.find((option) => option.code === code)?.label ?? code

function periodChip({ from, to }: Choices, { filters }: Messages): string {
  if (from !== undefined && to !== undefined) return filters.years(String(from), String(to))
  return from !== undefined ? filters.yearsFrom(String(from)) : filters.yearsTo(String(to))
}

/** Everything that is set, each with a way to take it back. */
export function FilterChips({
  offers,
  onRemoved,
  locked = [],
  hidden = [],
}: {
  readonly offers: Offers
  /** Told when a chip is gone, with the focus that was on it. */
  readonly onRemoved: () => void
  /** Shown without a way to take them back. */
  readonly locked?: readonly ChoiceName[]
  /** Set, and not shown. */
  readonly hidden?: readonly ChoiceName[]
}) {
  const { store } = usePage()
  const messages = useMessages()
  const { filters } = messages
  const choices = useChoices()
  const chip = (
    name: 'period' | 'basis' | 'partner' | 'sector' | 'indicator' | 'scale',
    text: string | undefined,
  ) =>
    text === undefined || hidden.includes(name) ? null : (
      <Chip
        key={name}
        text={text}
        onRemove={
          locked.includes(name)
            ? undefined
            : () => {
                removeChoice(store, name)
                onRemoved()
              }
        }
      />
    )
  const removeArea = locked.includes('areas')
    ? undefined
    : (code: string) => {
        toggleArea(store, code)
        onRemoved()
      }
  const basis =
    choices.basis &&
    (choices.basis === 'index'
      ? `${filters.bases.index} ${choices.baseYear ?? ''}`.trim()
      : filters.bases[choices.basis])
  const chips = [
    ...(choices.areas.length > 0 && !hidden.includes('areas')
      ? [
          <Suspense
            key="areas"
            fallback={choices.areas.map((code) => (
              <Chip key={code} text={code} onRemove={removeArea && (() => removeArea(code))} />
            ))}
          >
            <AreaChips codes={choices.areas} onRemove={removeArea} />
          </Suspense>,
        ]
      : []),
    chip(
      'period',
      choices.from !== undefined || choices.to !== undefined ? periodChip(choices, messages) : undefined,
    ),
    chip('basis', basis),
    chip('sector', choices.sector && labelIn(offers.sectors, choices.sector)),
    chip('partner', choices.partner && labelIn(offers.partners, choices.partner)),
    chip('indicator', choices.indicator && labelIn(offers.indicators, choices.indicator)),
    chip('scale', choices.scale && filters.log),
  ].filter((one) => one !== null)
  if (chips.length === 0) return null
  return <ul className="chips">{chips}</ul>
}

function AreaChips({
  codes,
  onRemove,
}: {
  readonly codes: readonly string[]
  readonly onRemove: ((code: string) => void) | undefined
}) {
  const { source } = usePage()
  const language = useLanguage()
  const areas = use(source.areas())
  return codes.map((code) => (
    <Chip
      key={code}
      text={areas?.byCode.get(code)?.name[language] ?? code}
      onRemove={onRemove && (() => onRemove(code))}
    />
  ))
}

function Chip({ text, onRemove }: { readonly text: string; readonly onRemove: (() => void) | undefined }) {
  const { filters } = useMessages()
  return (
    <li className="chip">
      {text}
      {onRemove && (
        <button type="button" aria-label={filters.remove(text)} onClick={onRemove}>
          ×
        </button>
      )}
    </li>
  )
}
