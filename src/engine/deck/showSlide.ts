import type { Slide } from '../../data/deckSchema.ts'
import type { Problem } from '../../data/problem.ts'
import { chartSlide } from './chartSlide.ts'
import { claimSlide } from './claimSlide.ts'
import type { ShownSlide } from './shownDeck.ts'
import { bareBody, isProblem, type Made, type SlideTools } from './slideParts.ts'
import { statementSlide, textSlide, titleSlide } from './wordSlide.ts'

function bodyOf(slide: Slide, tools: SlideTools): Made {
  if (slide.kind === 'title' || slide.kind === 'end') return titleSlide(slide, tools)
  if (slide.kind === 'statement') return statementSlide(slide, tools)
  if (slide.kind === 'text') return textSlide(slide, tools)
  if (slide.kind === 'claim') return claimSlide(slide, tools)
  return chartSlide(slide, tools)
}

const paragraphsOf = (text: string | undefined): readonly string[] =>
  (text ?? '')
    .split(/\n+/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')

/** What every slide has. */
function frameOf(slide: Slide, { write, path }: SlideTools): Pick<ShownSlide, 'id' | 'notes' | 'seconds'> {
  const notes = slide.notes && write(slide.notes, `${path}.notes`)
  return {
    id: slide.id,
    notes: paragraphsOf(notes?.text),
    ...(slide.seconds === undefined ? {} : { seconds: slide.seconds }),
  }
}

/** Says why a slide cannot be shown; the others go on. */
const problemBody = (slide: Slide, { what, remedy }: Problem, { context }: SlideTools) => ({
  ...bareBody(slide.id),
  paragraphs: [what[context.language], remedy[context.language]],
})

/** One slide, ready to be drawn; or one that says why it cannot be. */
export function showSlide(slide: Slide, tools: SlideTools): ShownSlide {
  const frame = frameOf(slide, tools)
  const made = bodyOf(slide, tools)
  return isProblem(made)
    ? { ...frame, kind: 'problem', ...problemBody(slide, made, tools) }
    : { ...frame, kind: slide.kind, ...made }
}
