import { sourcesOfCells } from '../sources.ts'
import type { Written } from './deckWriter.ts'
import { figureLines } from './figureLines.ts'
import { bareBody, type Made, type SlideBody, type SlideOf, type SlideTools } from './slideParts.ts'

/** A statement in one sentence. Its words go on from the figure ("6.25%", "of Michigan’s GDP"), or, where they begin with a
 *  capital, say what it is. */
export const statementText = (figure: string, sentence: string): string =>
  /^\p{Lu}/u.test(sentence) ? `${figure}: ${sentence}` : `${figure} ${sentence}`

function joined(figure: Written, sentence: Written): Written {
  const text =
    figure.text === undefined || sentence.text === undefined
      ? sentence.text
      : statementText(figure.text, sentence.text)
  return { ...sentence, text, from: [...figure.from, ...sentence.from] }
}

/** A body of words; `quoted` are those of them that may hold figures. */
function bodyOf(title: string, quoted: readonly Written[], { context }: SlideTools): SlideBody {
  const { library, language } = context
  const cells = quoted.flatMap(({ text, from }) => (text === undefined ? [] : from))
  return {
    ...bareBody(title),
    figures: figureLines(quoted, context),
    sources: sourcesOfCells(cells, library, language),
  }
}

/** A huge figure and what it is. Without the figure its words are half a sentence, so that the slide cannot be shown. */
export function statementSlide(slide: SlideOf<'statement'>, tools: SlideTools): Made {
  const { write, path } = tools
  const figure = write(slide.figure, `${path}.figure`)
  const sentence = write(slide.sentence, `${path}.sentence`)
  const problem = figure.problem ?? sentence.problem
  if (problem) return problem
  return {
    ...bodyOf(sentence.text ?? slide.id, [joined(figure, sentence)], tools),
    ...(figure.text === undefined ? {} : { figure: figure.text }),
  }
}

/** A title or an invitation, with a line under it. */
export function titleSlide(slide: SlideOf<'title'> | SlideOf<'end'>, tools: SlideTools): SlideBody {
  const { write, path } = tools
  const title = write(slide.title, `${path}.title`)
  const below = slide.kind === 'title' ? slide.subtitle : slide.text
  const subtitle = below && write(below, `${path}.${slide.kind === 'title' ? 'subtitle' : 'text'}`)
  return {
    ...bodyOf(title.text ?? slide.id, subtitle ? [title, subtitle] : [title], tools),
    ...(subtitle?.text === undefined ? {} : { subtitle: subtitle.text }),
  }
}

export function textSlide(slide: SlideOf<'text'>, tools: SlideTools): SlideBody {
  const { write, path } = tools
  const title = write(slide.title, `${path}.title`)
  const points = slide.points.map((point, index) => write(point, `${path}.points.${index}`))
  return {
    ...bodyOf(title.text ?? slide.id, [title, ...points], tools),
    paragraphs: points.flatMap(({ text }) => text ?? []),
  }
}
