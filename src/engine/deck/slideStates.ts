import type { Text } from '../../model/text.ts'
import type { Written } from './deckWriter.ts'
import type { AskedChart } from './showCharts.ts'
import type { SlideOf, SlideTools } from './slideParts.ts'

/** A state of a slide with charts, as the deck asks for it. */
export interface SlideState {
  readonly charts: readonly AskedChart[]
  readonly highlight: readonly string[]
  /** Place in the file of what names the highlighted. */
  readonly highlightPath: string
  /** Undefined where the chart's own title stands. */
  readonly title: Written | undefined
  readonly sentence: Written | undefined
}

/** The states of a slide with one chart: each step is the one before with what it changes. */
export function statesOfOne(
  slide: SlideOf<'chart'> | SlideOf<'map'>,
  { write, path }: Pick<SlideTools, 'write' | 'path'>,
): readonly SlideState[] {
  const written = (name: string, text: Text | undefined) => text && write(text, `${path}.${name}`)
  const { view, choices = '' } = slide
  const first: SlideState = {
    charts: [{ view, choices, viewPath: `${path}.view`, choicesPath: `${path}.choices` }],
    highlight: slide.highlight ?? [],
    highlightPath: `${path}.highlight`,
    title: written('title', slide.title),
    sentence: written('sentence', slide.sentence),
  }
  const states = [first]
  for (const [index, step] of slide.steps.entries()) {
    const before = states.at(-1) ?? first
    const place = `steps.${index}`
    const chosen =
      step.choices === undefined ? {} : { choices: step.choices, choicesPath: `${path}.${place}.choices` }
    states.push({
      charts: before.charts.map((chart) => ({ ...chart, ...chosen })),
      highlight: step.highlight ?? before.highlight,
      highlightPath: step.highlight ? `${path}.${place}.highlight` : before.highlightPath,
      title: written(`${place}.title`, step.title) ?? before.title,
      sentence: written(`${place}.sentence`, step.sentence) ?? before.sentence,
    })
  }
  return states
}

/** The one state of a slide with two charts. */
export function statesOfTwo(
  slide: SlideOf<'two-charts'>,
  { write, path }: Pick<SlideTools, 'write' | 'path'>,
): readonly SlideState[] {
  const charts = slide.charts.map(({ view, choices = '' }, index) => ({
    view,
    choices,
    viewPath: `${path}.charts.${index}.view`,
    choicesPath: `${path}.charts.${index}.choices`,
  }))
  return [
    {
      charts,
      highlight: [],
      highlightPath: '',
      title: write(slide.title, `${path}.title`),
      sentence: slide.sentence && write(slide.sentence, `${path}.sentence`),
    },
  ]
}
