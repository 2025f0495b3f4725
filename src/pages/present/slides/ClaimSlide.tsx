import { useRef } from 'react'
import type { SlideProps } from '../SlideView.tsx'
import { useFit } from '../useFit.ts'
import { ClaimSides } from './ClaimSides.tsx'

/** Asserted → measured. */
export function ClaimSlide({ slide, language }: SlideProps) {
  const box = useRef<HTMLDivElement>(null)
  useFit(box, slide)
  return (
    <div ref={box} className="slide-words">
      <h1>{slide.title}</h1>
      {slide.claim && <ClaimSides claim={slide.claim} language={language} />}
    </div>
  )
}
