import { useRef } from 'react'
import { presentMessages } from '../../../i18n/presentMessages.ts'
import { usePage } from '../../../panels/PageContext.ts'
import { deckAddress } from '../deckAddress.ts'
import { qrPath } from '../qrPath.ts'
import type { SlideProps } from '../SlideView.tsx'
import { useFit } from '../useFit.ts'

/** The last slide: the presentation's address, for phones and for those who write it down. */
export function EndSlide({ slide, language, deckTitle }: SlideProps) {
  const box = useRef<HTMLDivElement>(null)
  const { page } = usePage()
  const address = deckAddress(page, window.location.href)
  const code = qrPath(address)
  useFit(box, address)
  return (
    <div ref={box} className="slide-words">
      <h1>{slide.title}</h1>
      <div className="invitation">
        {code && (
          <svg
            className="qr"
            viewBox={`0 0 ${code.size} ${code.size}`}
            role="img"
            aria-label={`${deckTitle}: ${address}`}
          >
            <path d={code.path} />
          </svg>
        )}
        <div>
          {slide.subtitle !== undefined && <p className="lead">{slide.subtitle}</p>}
          <p>{presentMessages[language].scan}</p>
          <p className="address">{address.length < 120 ? address : ''}</p>
        </div>
      </div>
    </div>
  )
}
