import type { CubeView } from '../data/viewSchema.ts'
import type { Language } from '../model/text.ts'
import { replacedCategories } from './drawnCategories.ts'
import type { ModelContext } from './models/context.ts'
import { shownBasis } from './prepare.ts'
import type { Write } from './words.ts'

/** Charts whose titles tell a course between years, or name several places: they speak of the default picture. Those of
 *  rankings and maps are about the year that is shown, whichever it is. */
const ofCourse: ReadonlySet<CubeView['chart']> = new Set(['lines', 'areas', 'bump', 'columns', 'dots'])
const ofPlaces: ReadonlySet<CubeView['chart']> = new Set(['lines', 'areas', 'scatter', 'columns'])

/** Whether the reader has changed what a view's own title speaks of. */
function isElsewhere({ view, honoured }: ModelContext): boolean {
  const period = honoured.from !== undefined || honoured.to !== undefined
  return (period && ofCourse.has(view.chart)) || (honoured.areas.length > 0 && ofPlaces.has(view.chart))
}

const indicatorLabels = ({ prepared, language }: ModelContext): string => {
  const indicators = prepared.flatMap((one) => one.series).map((series) => series.indicator)
  return [...new Set(indicators.map((indicator) => indicator.label[language]))].join(', ')
}

/** Words that begin a sentence with a capital and nothing else. Names keep theirs. */
const common: Readonly<Record<Language, RegExp>> = {
  en: /^(A|An|At|In|No|The|With) /,
  it: /^(Con|Gli|I|Il|In|L’|La|Le|Lo|Nel|Nessun[oa]?)(?=[ \p{L}])/u,
}

/** A sentence that goes on after a colon. */
const afterColon = (text: string, language: Language): string =>
  common[language].test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text

export interface Title {
  readonly text: string
  /** The view's own sentences are true of what is drawn. */
  readonly own: boolean
}

/** The title of what is drawn. A view's own wherever it is true of the picture; else the measure, or the view's name:
 *  a true sentence over another chart misleads as much as a false one. */
export function titleOf(context: ModelContext, write: Write): Title {
  const { view, honoured, language } = context
  const label = view.label[language]
  const replaced = replacedCategories(context)
  if (replaced.length > 0) return { text: `${indicatorLabels(context)} (${replaced.join(', ')})`, own: false }
  const basis = shownBasis(view, honoured)
  const template = basis === view.bases[0] ? view.title : view.titleBy?.[basis]
  if (!template || isElsewhere(context)) return { text: label, own: false }
  const written = write(template[language])
  if (written === undefined) return { text: label, own: false }
  // Where the reader picks one measure of several, the title says which.
  const named = view.filters.includes('indicator')
    ? `${indicatorLabels(context)}: ${afterColon(written, language)}`
    : written
  return { text: named, own: basis === view.bases[0] }
}
