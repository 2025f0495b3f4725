import { type ComponentProps, useEffect, useRef, useState } from 'react'
import type { Slide } from '../../data/deckSchema.ts'
import { deckBuilderMessages } from '../../i18n/deckBuilderMessages.ts'
import { prefixOf } from '../../panels/embed/prefixOf.ts'
import { useLanguage, usePage } from '../../panels/PageContext.ts'
import { changeSlide } from '../../state/deck/deckActions.ts'
import { changeDeck, type DeckStore, settleDeck } from '../../state/deck/deckStore.ts'
import {
  mostPoints,
  pointsOf,
  type TextField,
  textFields,
  textOf,
  tooManyPoints,
  withPoints,
  withText,
} from '../../state/deck/slideTexts.ts'
import { TextInput } from './TextInput.tsx'

interface Props {
  readonly slide: Slide
  readonly store: DeckStore
}

/** The chart's own page, with the choices of the slide. */
function OpenView({ view, choices = '' }: { readonly view: string; readonly choices?: string | undefined }) {
  const { page } = usePage()
  const words = deckBuilderMessages[page.language]
  const search = choices === '' ? '' : `?${choices}`
  return (
    <p>
      <a href={`${page.root}${prefixOf(page.language)}explore/${view}/${search}`}>{words.openView}</a>
    </p>
  )
}

function Points({ slide, store }: Props) {
  const language = useLanguage()
  const words = deckBuilderMessages[language]
  const [tooMany, setTooMany] = useState(false)
  const most = String(mostPoints)
  return (
    <>
      <TextInput
        label={words.fields.points}
        value={pointsOf(slide, language)}
        rows={4}
        help={words.pointsHelp(most)}
        onText={(text) => {
          setTooMany(tooManyPoints(text))
          changeDeck(
            store,
            (deck) => changeSlide(deck, slide.id, (now) => withPoints(now, text)),
            `${slide.id}.points`,
          )
        }}
        onDone={() => settleDeck(store)}
      />
      <p role="status" className="quiet">
        {tooMany && words.pointsJoined(most)}
      </p>
    </>
  )
}

/** The texts of a slide, to be typed in place. */
export function SlideFields({ slide, store }: Props) {
  const language = useLanguage()
  const words = deckBuilderMessages[language]
  const fields = useRef<HTMLDivElement>(null)
  // They are there because the reader asked for them.
  useEffect(() => fields.current?.querySelector<HTMLElement>('input, textarea')?.focus(), [])
  const isChart = slide.kind === 'chart' || slide.kind === 'map'
  const input = (name: TextField): ComponentProps<typeof TextInput> => ({
    label: words.fields[name],
    value: textOf(slide, name, language),
    onText: (text) =>
      changeDeck(
        store,
        (deck) => changeSlide(deck, slide.id, (now) => withText(now, name, text)),
        `${slide.id}.${name}`,
      ),
    onDone: () => settleDeck(store),
    ...(name === 'notes' ? { rows: 3, help: words.notesHelp } : {}),
    ...(name === 'title' && isChart ? { placeholder: words.ownTitle } : {}),
  })
  return (
    <div ref={fields} className="item-fields">
      {textFields[slide.kind].map(({ name }) => (
        <div key={name}>
          {name === 'notes' && slide.kind === 'text' && <Points slide={slide} store={store} />}
          <TextInput {...input(name)} />
        </div>
      ))}
      {isChart && <OpenView view={slide.view} choices={slide.choices} />}
    </div>
  )
}
