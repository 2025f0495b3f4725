import { embedMessages } from '../i18n/embedMessages.ts'
import type { Language } from '../model/text.ts'

interface EmbedStateProps {
  readonly language: Language
  /** The state's name: "March 2024, first release of 2023". */
  readonly state: string
  /** Where it says what has changed since; undefined where nothing has. */
  readonly changes: string | undefined
  /** The view is no more; this is the last that was shown. */
  readonly vanished: boolean
}

/** The one quiet line of an embed that does not follow its figures. */
export function EmbedState({ language, state, changes, vanished }: EmbedStateProps) {
  const words = embedMessages[language]
  return (
    <p className="state">
      {vanished ? words.vanished(state) : words.pinned(state)}
      {changes !== undefined && (
        <>
          {' '}
          {words.newer}{' '}
          <a href={changes} data-stay="">
            {words.whatChanged}
          </a>
        </>
      )}
    </p>
  )
}
