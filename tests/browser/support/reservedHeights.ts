import { type EmbedSubject, embedHeights, type HeightStep } from '../../../src/embed/heights.ts'
import { fewerSteps } from '../../../src/embed/snippets.ts'
import { shownClaim } from '../../../src/engine/shownClaim.ts'
import { speakAll } from '../../../src/i18n/speakAll.ts'
import { defaultModels } from '../../../tools/site/pages.ts'
import { readSite } from '../../../tools/site/readSite.ts'
import type { Embed } from './embeds.ts'

/** Heights that a snippet reserves for an embed. */
export type Reserved = (embed: Embed) => readonly HeightStep[]

/** Reckons from the data what snippets reserve, as the dialog does it. */
export async function reservedHeights(): Promise<Reserved> {
  speakAll()
  const site = await readSite('data')
  const models = { en: defaultModels(site, 'en'), it: defaultModels(site, 'it') }
  const subjectOf = ({ id, language }: Embed): EmbedSubject | undefined => {
    const title = site.catalog.title[language]
    const model = models[language].get(id)
    if (model) return { kind: 'view', model, site: title }
    const claim = site.library.claims.get(id)
    return (
      claim && {
        kind: 'claim',
        ...shownClaim(claim, site.views, site.library, language),
        language,
        site: title,
      }
    )
  }
  const reckoned = new Map<Embed, readonly HeightStep[]>()
  const stepsOf = (embed: Embed): readonly HeightStep[] => {
    const subject = subjectOf(embed)
    return fewerSteps(embed.heights ?? (subject ? embedHeights(subject) : []))
  }
  return (embed) => {
    const steps = reckoned.get(embed) ?? stepsOf(embed)
    reckoned.set(embed, steps)
    return steps
  }
}
