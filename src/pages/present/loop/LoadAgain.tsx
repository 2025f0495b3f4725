import { useEffect } from 'react'
import { presentMessages } from '../../../i18n/presentMessages.ts'
import { useLanguage } from '../../../panels/PageContext.ts'
import type { TalkAddress } from '../talkAddress.ts'

interface Props {
  readonly error: Error
  readonly address: TalkAddress
}

/** How long what has gone wrong can be read, in milliseconds. */
const patience = 10_000

/** What stands on a wall where a deck could not be drawn: that of a newer edition of the site, for example, which needs a newer program.
 *  Nobody is there to load it, so that it loads itself. Where somebody is, the error goes on its way. */
export function LoadAgain({ error, address }: Props) {
  const language = useLanguage()
  const unattended = address.loop !== undefined
  useEffect(() => {
    if (!unattended) return
    const timer = window.setTimeout(() => window.location.reload(), patience)
    return () => window.clearTimeout(timer)
  }, [unattended])
  if (!unattended) throw error
  return <p className="talk load-again">{presentMessages[language].loadedAgain}</p>
}
