import { type Basis, bases } from '../model/bases.ts'
import { type Choices, noChoices, type Theme, themes } from './choices.ts'

/** What an address asks that could not be honoured as written. */
export interface AddressProblem {
  readonly parameter: string
  readonly text: string
  /** Why, and what was done instead. */
  readonly reason: 'unknown-parameter' | 'not-understood' | 'clamped' | 'unknown-area'
  readonly instead?: string | undefined
}

export interface Address {
  readonly choices: Choices
  readonly theme?: Theme | undefined
  readonly problems: readonly AddressProblem[]
}

/** Years that a period in an address may name. */
export const yearLimits = { min: 1950, max: 2030 } as const

type Parameters = ReadonlyMap<string, string>

/** Old and short forms of addresses, oldest first. Each turns yesterday's parameters into today's. */
const migrations: readonly ((parameters: Parameters) => Parameters)[] = [
  (parameters) => {
    const year = parameters.get('year')
    if (year === undefined || parameters.has('period')) return parameters
    return new Map([...parameters, ['period', year] as const].filter(([name]) => name !== 'year'))
  },
]

// Added by mailers and networks; they ask nothing of us.
const foreign = /^(utm_\w+|fbclid|gclid|mc_\w+|ref)$/

const isBasis = (text: string): text is Basis => bases.some((basis) => basis === text)
const isTheme = (text: string): text is Theme => themes.some((theme) => theme === text)
const code = /^[A-Za-z0-9_-]{1,24}$/

const clampYear = (year: number): number => Math.min(yearLimits.max, Math.max(yearLimits.min, year))

type Parsed = {
  readonly set?: Omit<Choices, 'areas'> & { readonly areas?: readonly string[] }
  readonly theme?: Theme
  readonly problem?: AddressProblem
}

const notUnderstood = (parameter: string, text: string): Parsed => ({
  problem: { parameter, text, reason: 'not-understood' },
})

function parsePeriodSpan(text: string): Parsed {
  const found = /^(\d{4})?(\.\.)?(\d{4})?$/.exec(text)
  if (!found || (!found[1] && !found[3])) return notUnderstood('period', text)
  const single = found[2] === undefined
  if (single && found[3]) return notUnderstood('period', text)
  const [a, b] = [found[1] ? Number(found[1]) : undefined, found[3] ? Number(found[3]) : undefined]
  const [first, last] = single ? [a, a] : [a, b]
  const swapped = first !== undefined && last !== undefined && first > last
  const from = swapped ? last : first
  const to = swapped ? first : last
  const set = {
    ...(from === undefined ? {} : { from: clampYear(from) }),
    ...(to === undefined ? {} : { to: clampYear(to) }),
  }
  const honoured = !swapped && set.from === from && set.to === to
  if (honoured) return { set }
  const instead = printPeriodSpan(set)
  return { set, problem: { parameter: 'period', text, reason: 'clamped', instead } }
}

function parseAreas(text: string): Parsed {
  const parts = [...new Set(text.split(',').filter((part) => part !== ''))]
  const areas = parts.filter((part) => code.test(part)).slice(0, 60)
  if (areas.length === parts.length) return { set: { areas } }
  const lost = parts.filter((part) => !areas.includes(part)).join(',')
  return { set: { areas }, problem: { parameter: 'areas', text: lost, reason: 'not-understood' } }
}

function parseBaseYear(text: string): Parsed {
  if (!/^\d{4}$/.test(text)) return notUnderstood('base', text)
  const baseYear = clampYear(Number(text))
  if (baseYear === Number(text)) return { set: { baseYear } }
  return {
    set: { baseYear },
    problem: { parameter: 'base', text, reason: 'clamped', instead: String(baseYear) },
  }
}

const parseCode =
  (name: 'partner' | 'sector' | 'indicator') =>
  (text: string): Parsed =>
    code.test(text) ? { set: { [name]: text } } : notUnderstood(name, text)

const parsers: ReadonlyMap<string, (text: string) => Parsed> = new Map([
  ['areas', parseAreas],
  ['period', parsePeriodSpan],
  [
    'basis',
    (text: string): Parsed => (isBasis(text) ? { set: { basis: text } } : notUnderstood('basis', text)),
  ],
  ['base', parseBaseYear],
  ['partner', parseCode('partner')],
  ['sector', parseCode('sector')],
  ['indicator', parseCode('indicator')],
  [
    'scale',
    (text: string): Parsed => (text === 'log' ? { set: { scale: 'log' } } : notUnderstood('scale', text)),
  ],
  ['theme', (text: string): Parsed => (isTheme(text) ? { theme: text } : notUnderstood('theme', text))],
])

function parametersOf(search: string): Parameters {
  const named: [string, string][] = []
  for (const [name, value] of new URLSearchParams(search)) {
    const earlier = named.find(([one]) => one === name)
    // Several lists of areas are one list; of anything else the last counts.
    if (earlier && name === 'areas') earlier[1] += `,${value}`
    else if (value !== '') named.push([name, value])
  }
  return migrations.reduce<Parameters>((parameters, migrate) => migrate(parameters), new Map(named))
}

/** Reads the part of an address after "?". Never fails: what is not understood is left out and named. */
export function parseAddress(search: string): Address {
  const parsed = [...parametersOf(search)].flatMap(([name, text]): Parsed[] => {
    const parse = parsers.get(name)
    if (parse) return [parse(text)]
    return foreign.test(name) ? [] : [{ problem: { parameter: name, text, reason: 'unknown-parameter' } }]
  })
  let choices: Choices = noChoices
  for (const one of parsed) choices = { ...choices, ...one.set }
  // A base year says nothing without an index.
  const { baseYear, ...rest } = choices
  const idle = baseYear !== undefined && choices.basis !== 'index'
  return {
    choices: idle ? rest : choices,
    theme: parsed.find((one) => one.theme !== undefined)?.theme,
    problems: [
      ...parsed.flatMap((one) => one.problem ?? []),
      ...(idle ? [{ parameter: 'base', text: String(baseYear), reason: 'not-understood' as const }] : []),
    ],
  }
}

function printPeriodSpan(choices: {
  readonly from?: number | undefined
  readonly to?: number | undefined
}): string {
  const { from, to } = choices
  return from !== undefined && from === to ? String(from) : `${from ?? ''}..${to ?? ''}`
}

/** The part of an address that holds these choices: "" or "?areas=ITC1,SK&period=2010..2023". Defaults are left out.
 *  Commas and dots stand as they are, so that people can read it. */
export function printAddress(choices: Choices, theme?: Theme): string {
  const parts = [
    choices.areas.length > 0 && `areas=${choices.areas.join(',')}`,
    (choices.from !== undefined || choices.to !== undefined) && `period=${printPeriodSpan(choices)}`,
    choices.basis !== undefined && `basis=${choices.basis}`,
    choices.basis === 'index' && choices.baseYear !== undefined && `base=${choices.baseYear}`,
    choices.partner !== undefined && `partner=${choices.partner}`,
    choices.sector !== undefined && `sector=${choices.sector}`,
    choices.indicator !== undefined && `indicator=${choices.indicator}`,
    choices.scale !== undefined && `scale=${choices.scale}`,
    theme !== undefined && theme !== 'system' && `theme=${theme}`,
  ].filter((part) => part !== false)
  return parts.length === 0 ? '' : `?${parts.join('&')}`
}
