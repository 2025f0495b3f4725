import type { EmbedFilter } from '../../embed/embedAddress.ts'
import { embedDialogMessages } from '../../i18n/embedDialogMessages.ts'
import { useLanguage, useMessages } from '../PageContext.ts'
import { Segments } from './Segments.tsx'
import type { SetTexts } from './setTexts.ts'
import { type EmbedSettings, type FilterRight, rightOf, rightsOf } from './settings.ts'

interface Props {
  readonly filters: readonly EmbedFilter[]
  readonly set: SetTexts
  readonly rights: EmbedSettings['rights']
  readonly onChange: (rights: EmbedSettings['rights']) => void
  /** Why there are none. */
  readonly none: string | undefined
}

/** For each filter whether readers may change it, see it, or neither. */
export function FilterRights({ filters, set, rights, onChange, none }: Props) {
  const { filters: names } = useMessages()
  const words = embedDialogMessages[useLanguage()]
  return (
    <fieldset className="part">
      <legend>{words.rights}</legend>
      <p className="help">{none ?? words.rightsHelp}</p>
      {none === undefined && (
        <>
          {filters.map((name) => {
            const texts = set[name]
            return (
              <Segments<FilterRight>
                key={name}
                legend={
                  <>
                    {names[name]}: <span className="help">{texts?.join(', ') ?? words.own}</span>
                  </>
                }
                segments={rightsOf(texts !== undefined).map((value) => ({
                  value,
                  label: words.right[value],
                }))}
                value={rightOf(rights, name, texts !== undefined)}
                onChange={(right) => onChange({ ...rights, [name]: right })}
              />
            )
          })}
          <p className="help">{words.ownHelp}</p>
        </>
      )}
    </fieldset>
  )
}
