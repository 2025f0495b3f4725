import { useId } from 'react'
import { embedThemes } from '../../embed/embedAddress.ts'
import type { EmbedPin } from '../../embed/embedPins.ts'
import { embedDialogMessages } from '../../i18n/embedDialogMessages.ts'
import { dateText } from '../../model/dateText.ts'
import { type Language, languages } from '../../model/text.ts'
import { ChoiceList } from '../../ui/ChoiceList.tsx'
import { useLanguage } from '../PageContext.ts'
import { FilterRights } from './FilterRights.tsx'
import type { EmbedMatter, EmbedOf } from './matter.ts'
import { Segments } from './Segments.tsx'
import { type EmbedSettings, fixedBy, themeOf } from './settings.ts'

interface Props {
  readonly of: EmbedOf
  readonly matter: EmbedMatter
  readonly pins: readonly EmbedPin[]
  readonly settings: EmbedSettings
  readonly onChange: (change: Partial<EmbedSettings>) => void
}

/** What a state is called, and when its figures were published where the name does not say it. */
function labelOf({ label, released }: EmbedPin, language: Language): string {
  const date = dateText(released, language)
  const name = label[language]
  return name.includes(date) ? name : embedDialogMessages[language].pinned(name, date)
}

/** All that an author can set. */
export function EmbedControls({ of, matter, pins, settings, onChange }: Props) {
  const own = useLanguage()
  const words = embedDialogMessages[own]
  const reason = useId()
  const { language, kind, pin, rights, title, source } = settings
  const theme = themeOf(settings)
  const fixed = fixedBy(settings)
  const fixedWords = fixed && words.fixed[fixed]
  const omits = matter.omitsSource && fixed === undefined
  const alone = kind === 'iframe'
  const scripted = kind === 'loader' || kind === 'element'
  const none =
    pin !== undefined
      ? words.noFiltersOfPin
      : of.kind === 'claim'
        ? words.noFiltersOfClaim
        : matter.filters.length === 0
          ? words.noFilters
          : fixedWords?.filters
  return (
    <>
      <Segments
        legend={words.language}
        segments={languages.map((value) => ({ value, label: words.languages[value] }))}
        value={language}
        onChange={(value) => onChange({ language: value })}
      />
      <Segments
        legend={words.theme}
        segments={embedThemes.map((value) => ({
          value,
          label: words.themes[value].label,
          disabled: alone && value === 'transparent',
        }))}
        value={fixed === undefined ? theme : fixed === 'picture' ? 'light' : undefined}
        disabled={fixed !== undefined}
        onChange={(value) => onChange({ theme: value })}
        help={
          fixedWords?.theme ??
          [
            theme === 'auto' && scripted ? words.autoByScript : words.themes[theme].help,
            ...(alone ? [words.noGround] : []),
          ].join(' ')
        }
      />
      {pins.length === 0 ? (
        <fieldset className="part">
          <legend>{words.figures}</legend>
          <p className="help">{of.kind === 'claim' ? words.noPinsOfClaim : words.noPins}</p>
        </fieldset>
      ) : (
        <ChoiceList
          legend={words.figures}
          options={[
            { value: '', ...words.live },
            ...pins.map((one) => ({
              value: one.pin,
              label: labelOf(one, own),
              help: words.pinnedHelp,
            })),
          ]}
          value={pin ?? ''}
          onChange={(value) => onChange({ pin: value === '' ? undefined : value })}
        />
      )}
      <FilterRights
        filters={matter.filters}
        set={matter.set}
        rights={rights}
        onChange={(value) => onChange({ rights: value })}
        none={none}
      />
      {matter.emptied && pin === undefined && <p role="status">{words.emptied}</p>}
      <fieldset className="part">
        <legend>{words.parts}</legend>
        <label className="check">
          <input
            type="checkbox"
            checked={title || fixed !== undefined}
            disabled={fixed !== undefined}
            aria-describedby={fixed === undefined ? undefined : reason}
            onChange={(event) => onChange({ title: event.target.checked })}
          />
          {words.headline}
        </label>
        <label className="check">
          <input
            type="checkbox"
            checked={source || !omits}
            disabled={!omits}
            aria-describedby={omits ? undefined : reason}
            onChange={(event) => onChange({ source: event.target.checked })}
          />
          {words.source}
        </label>
        {!omits && (
          <p id={reason} className="help">
            {fixedWords?.parts ?? words.sourceStays}
          </p>
        )}
      </fieldset>
    </>
  )
}
