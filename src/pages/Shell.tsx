import type { ReactNode } from 'react'
import { useLanguage, useMessages, usePage, useTheme } from '../panels/PageContext.ts'
import { SiteLink } from '../panels/SiteLink.tsx'
import { themes } from '../state/choices.ts'
import { chooseTheme } from '../state/store.ts'
import { AddressProblems } from './AddressProblems.tsx'
import { LanguageOffer } from './LanguageOffer.tsx'
import { OtherLanguage } from './OtherLanguage.tsx'
import { OfflineWhenQuiet } from './offline/OfflineWhenQuiet.tsx'
import { SaveButton } from './SaveButton.tsx'

/** Masthead, what the address could not do, the page, the foot. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const { page } = usePage()
  const { pages } = useMessages()
  const _language = useLanguage()
  return (
    <>
      <a className="skip" href="#main">
        {pages.skip}
      </a>
      <LanguageOffer />
      <header className="masthead">
        <p className="brand">
          <SiteLink to="">{page.site.title}</SiteLink>
        </p>
        <p className="brand-line">{page.site.description}</p>
        <div className="masthead-ways">
          <SiteLink to="present/">{pages.presentations}</SiteLink>
          <ThemeChoice />
          <OtherLanguage />
        </div>
        {page.kind === 'dashboard' && (
          <nav className="topics" aria-label={pages.menu}>
            {page.topics.map((topic) => (
              <a key={topic.id} href={`#topic-${topic.id}`}>
                {topic.label}
              </a>
            ))}
          </nav>
        )}
      </header>
      <main id="main">
        <AddressProblems />
        <noscript>
          <p className="notice">{pages.needsScript}</p>
        </noscript>
        {children}
      </main>
      <footer className="foot">
        <p>{pages.about}</p>
        <p>{pages.licence}</p>
        <OfflineWhenQuiet />
        <SaveButton />
      </footer>
    </>
  )
}

function ThemeChoice() {
  const { store } = usePage()
  const { pages } = useMessages()
  const theme = useTheme()
  return (
    <fieldset className="themes">
      <legend className="visually-hidden">{pages.theme}</legend>
      {themes.map((one) => (
        <label key={one}>
          <input type="radio" name="theme" checked={one === theme} onChange={() => chooseTheme(store, one)} />
          <span>{pages.themes[one]}</span>
        </label>
      ))}
    </fieldset>
  )
}
