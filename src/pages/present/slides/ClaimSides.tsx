import type { ShownClaim } from '../../../engine/shownClaim.ts'
import { messagesOf } from '../../../i18n/messages.ts'
import { presentMessages } from '../../../i18n/presentMessages.ts'
import { dateText } from '../../../model/dateText.ts'
import type { Language } from '../../../model/text.ts'

interface Props {
  readonly claim: ShownClaim
  readonly language: Language
}

/** What is asserted, and by whom; then what is measured, and the verdict. */
export function ClaimSides({ claim: { card }, language }: Props) {
  const { pages } = messagesOf(language)
  const words = presentMessages[language]
  return (
    <div className={`sides verdict-${card.verdict}`}>
      <section className="side-claimed">
        <p className="kicker">
          <span aria-hidden="true">◆</span> {words.claimed}
        </p>
        {card.asserted !== undefined && <p className="side-figure">{card.asserted}</p>}
        <p>{card.statement}</p>
        <p className="side-who">{pages.saidBy(card.who, dateText(card.when, language))}</p>
      </section>
      <section className="side-measured">
        <p className="kicker">{words.measured}</p>
        <p className="side-verdict">{card.verdictText}</p>
        <p>{card.measured}</p>
      </section>
    </div>
  )
}
