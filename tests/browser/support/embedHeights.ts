/* A program: prints, as JSON, the heights that snippets reserve for every embed that follows its figures, by its address
   relative to the site's root. Tests in the browser run it (`reservedHeights.ts`), as their own loader knows no JSX. */
import { type EmbedSubject, embedHeights, type HeightStep } from '../../../src/embed/heights.ts'
import { fewerSteps } from '../../../src/embed/snippets.ts'
import { claimCard } from '../../../src/engine/claimCard.ts'
import { claimChart } from '../../../src/engine/claimChart.ts'
import { speakAll } from '../../../src/i18n/speakAll.ts'
import { languages } from '../../../src/model/text.ts'
import { embedAddress } from '../../../tools/site/addresses.ts'
import { defaultModels } from '../../../tools/site/pages.ts'
import { readSite } from '../../../tools/site/readSite.ts'

speakAll()
const site = await readSite('data')
const { catalog, library, views } = site
const heights: Record<string, readonly HeightStep[]> = {}

for (const language of languages) {
  const title = catalog.title[language]
  const reserve = (id: string, subject: EmbedSubject) => {
    heights[embedAddress(language, id)] = fewerSteps(embedHeights(subject))
  }
  for (const [id, model] of defaultModels(site, language)) reserve(id, { kind: 'view', model, site: title })
  for (const claim of library.claims.values())
    reserve(claim.id, {
      kind: 'claim',
      card: claimCard(claim, views, library, language),
      model: claimChart(claim, library, language),
      language,
      site: title,
    })
}
process.stdout.write(JSON.stringify(heights))
