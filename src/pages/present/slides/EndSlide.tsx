import { useEffect, useRef, useState } from 'react'
import { presentMessages } from '../../../i18n/presentMessages.ts'
import { qrPath } from '../qrPath.ts'
import type { SlideProps } from '../SlideView.tsx'
import { useFit } from '../useFit.ts'

/** Address of this presentation from its start, as the audience opens it: undefined before the browser tells. */
function useDeckAddress(): string | undefined {
  const [address, setAddress] = useState<string>()
  useEffect(() => {
    const url = new URL(window.location.href)
    for (const own of ['loop', 'presenter', 'stage', 'theme']) url.searchParams.delete(own)
    url.hash = ''
    setAddress(url.href)
  }, [])
  return address
}

/** The last slide: the presentation's address, for phones and for those who write it down. */
export function EndSlide({ slide, language, deckTitle }: SlideProps) {
  const box = useRef<HTMLDivElement>(null)
  const address = useDeckAddress()
  const code = address === undefined ? undefined : qrPath(address)
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
          {address !== undefined && (
            <>
              <p>{presentMessages[language].scan}</p>
              <p className="address">{address.length < 120 ? address : ''}</p>
            </>
          )}
        </div>
      </div>
    </div>
  )
}
