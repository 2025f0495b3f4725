import { fetchJson } from '../../data/fetchJson.ts'
import { type EmbedOptions, printEmbedAddress } from '../../embed/embedAddress.ts'
import { type EmbedPin, pinsOf } from '../../embed/embedPins.ts'
import { type EmbedSubject, embedHeights } from '../../embed/heights.ts'
import { fewerSteps, type SnippetParts } from '../../embed/snippets.ts'
import { embedDialogMessages } from '../../i18n/embedDialogMessages.ts'
import type { Language } from '../../model/text.ts'
import { setNames } from '../../state/choices.ts'
import { useChoices, useLanguage, usePage } from '../PageContext.ts'
import { PanelError } from '../PanelError.tsx'
import { EmbedControls } from './EmbedControls.tsx'
import { EmbedPreview } from './EmbedPreview.tsx'
import { EmbedSnippet } from './EmbedSnippet.tsx'
import { loadFigure } from './loadFigure.ts'
import { type EmbedMatter, type EmbedOf, loadMatter } from './matter.ts'
import { prefixOf } from './prefixOf.ts'
import { previewOf } from './previewOf.ts'
import { type EmbedSettings, kindOf, optionsOf } from './settings.ts'
import { useLoaded } from './useLoaded.ts'

interface Props {
  readonly of: EmbedOf
  readonly settings: EmbedSettings
  readonly onChange: (change: Partial<EmbedSettings>) => void
}

/** An embed as it is set, apart from where the site is. */
interface Made {
  /** Relative to the site's root. */
  readonly address: string
  readonly parts: (absolute: (address: string) => string) => SnippetParts
}

/** The embed's name, with what is set and not hidden: two of one view in an article are told apart by it. */
const nameOf = ({ name, chips }: EmbedMatter, { hidden }: EmbedOptions): string =>
  [
    name,
    ...Object.entries(chips)
      .filter(([filter]) => !hidden.some((one) => one === filter))
      .map(([, texts]) => texts.join(', ')),
  ].join(' · ')

/** What of the matter the embed shows with these options. */
function shown({ subject, slider, chips }: EmbedMatter, options: EmbedOptions): EmbedSubject {
  if (subject.kind === 'claim') return subject
  const { free, hidden, title } = options
  return {
    ...subject,
    title,
    free,
    slider: slider && free.includes('period'),
    chips: Object.entries(chips).flatMap(([name, texts]) =>
      hidden.some((one) => one === name) ? [] : texts,
    ),
  }
}

function made(of: EmbedOf, matter: EmbedMatter, pin: EmbedPin | undefined, settings: EmbedSettings): Made {
  const { language } = matter
  const options = optionsOf(settings, matter)
  const path = pin?.address ?? `embed/${of.id}/`
  const address = `${prefixOf(language)}${path}${printEmbedAddress(options)}`
  const heights = pin?.heights[language] ?? embedHeights(shown(matter, options))
  const picture = `${prefixOf(language)}api/${of.kind}s/${of.id}.svg`
  return {
    address,
    parts: (absolute) => ({
      address: absolute(address),
      // A state that is kept says the same for ever, in its title too.
      title: pin?.title[language] ?? nameOf(matter, options),
      exploreUrl: absolute(pin ? address : matter.explore),
      picture: pin
        ? undefined
        : { url: absolute(picture), alt: matter.name, exact: setNames(options.choices).length === 0 },
      loaderUrl: absolute('embed.js'),
      heights: fewerSteps(heights),
      options,
      language,
    }),
  }
}

const askedFor = (language: Language, choices: object): string => `${language} ${JSON.stringify(choices)}`

/** Preview, settings and snippet, all of the same embed. */
export function EmbedWork({ of, settings: wished, onChange }: Props) {
  const value = usePage()
  const { page } = value
  const choices = useChoices()
  const words = embedDialogMessages[useLanguage()]
  const { language } = wished
  const {
    value: matter,
    error,
    retry,
  } = useLoaded(askedFor(language, choices), () => loadMatter(of, choices, language, value))
  // Without the list of earlier states there is still the present one.
  const pins = useLoaded('pins', async () => {
    const { pins: file } = page.files
    return of.kind === 'claim' || file === undefined ? [] : pinsOf(await fetchJson(page.root + file), of.id)
  })
  const absolute = (address: string) => new URL(page.root + address, document.baseURI).href
  const file = absolute(`${prefixOf(language)}api/figures/${of.id}.html`)
  const isFigure = wished.kind === 'figure'
  const figure = useLoaded(isFigure ? file : '', async () => (isFigure ? loadFigure(file) : undefined))
  if (error) return <PanelError error={error} onRetry={retry} />
  if (!matter || (pins.waiting && !pins.value)) return <p role="status">{words.waiting}</p>
  const pin = pins.value?.find((one) => one.pin === wished.pin)
  const pinned = { ...wished, pin: pin?.pin }
  const settings = { ...pinned, kind: kindOf(pinned) }
  const embed = made(of, matter, pin, settings)
  const parts = embed.parts(absolute)
  return (
    <div className="work">
      <EmbedPreview
        shown={previewOf(settings, parts, {
          address: page.root + embed.address,
          figure: figure.value,
          card: absolute(`${prefixOf(language)}api/og/${of.id}.png`),
        })}
        title={parts.title}
        width={settings.width}
        onWidth={(width) => onChange({ width })}
      />
      <section aria-label={words.settings} className="settings">
        <EmbedControls
          of={of}
          matter={matter}
          pins={pins.value ?? []}
          settings={settings}
          onChange={onChange}
        />
      </section>
      <EmbedSnippet
        parts={parts}
        figure={figure}
        kind={settings.kind}
        onKind={(kind) => onChange({ kind })}
      />
    </div>
  )
}
