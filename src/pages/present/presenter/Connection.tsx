import { presenterMessages } from '../../../i18n/presenterMessages.ts'
import type { Language } from '../../../model/text.ts'
import type { Peer } from '../link/createLink.ts'

interface Props {
  readonly peers: readonly Peer[]
  readonly language: Language
  readonly onOpen: () => void
}

/** Who shows the slides to the audience; and a way to them where nobody does. */
export function Connection({ peers, language, onOpen }: Props) {
  const words = presenterMessages[language]
  const stages = peers.filter(({ role }) => role === 'stage')
  const full = stages.filter((one) => one.full)
  const ready = stages.length > 0
  return (
    <div className="connection">
      <p role="status" className={ready ? 'ready' : 'alone'}>
        <span aria-hidden="true">{ready ? '●' : '○'}</span>{' '}
        {ready ? words.connected(stages.length, full.length) : words.alone}
      </p>
      {!ready && (
        <button type="button" onClick={onOpen}>
          {words.openSlides}
        </button>
      )}
    </div>
  )
}
