import { useRef } from 'react'
import { presentMessages } from '../../../i18n/presentMessages.ts'
import type { SlideProps } from '../SlideView.tsx'
import { useFit } from '../useFit.ts'

/* Slides of words: as large as they fit. */

export function TitleSlide({ slide }: SlideProps) {
  const box = useRef<HTMLDivElement>(null)
  useFit(box, slide)
  return (
    <div ref={box} className="slide-words">
      <h1>{slide.title}</h1>
      {slide.subtitle !== undefined && <p className="lead">{slide.subtitle}</p>}
    </div>
  )
}

export function StatementSlide({ slide }: SlideProps) {
  const box = useRef<HTMLDivElement>(null)
  useFit(box, slide)
  return (
    <div ref={box} className="slide-words">
      <h1>
        <span className="huge">{slide.figure}</span> <span className="lead">{slide.title}</span>
      </h1>
    </div>
  )
}

export function TextSlide({ slide, language }: SlideProps) {
  const box = useRef<HTMLDivElement>(null)
  useFit(box, slide)
  const problem = slide.kind === 'problem'
  return (
    <div ref={box} className="slide-words">
      <h1>{problem ? presentMessages[language].cannotShow : slide.title}</h1>
      <ul>
        {slide.paragraphs.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </div>
  )
}
