import { durationText } from '../model/durationText.ts'
import type { Language } from '../model/text.ts'

interface PresenterMessages {
  /** Title of the window. */
  readonly window: (title: string) => string
  readonly now: string
  readonly next: string
  readonly end: string
  readonly slides: string
  readonly time: string
  readonly timeOfDay: string
  readonly elapsed: string
  readonly start: string
  readonly pause: string
  readonly reset: string
  /** Beside what the slide has had so far. */
  readonly ofPlanned: (planned: string) => string
  readonly thisSlide: string
  readonly noPlan: string
  /** @param ahead seconds; less than nothing is behind. */
  readonly pace: (ahead: number) => string
  readonly smaller: string
  readonly larger: string
  readonly noFigures: string
  /** @param windows that show the slides. @param full how many of them fill their screen. */
  readonly connected: (windows: number, full: number) => string
  readonly alone: string
  readonly openSlides: string
  /** Where the browser does not open the window that was asked for. */
  readonly blockedWindow: string
}

/** What the presenter's own window says, and what is said of it. */
export const presenterMessages: Readonly<Record<Language, PresenterMessages>> = {
  en: {
    window: (title) => `Presenter: ${title}`,
    now: 'Now',
    next: 'Next',
    end: 'End of the presentation',
    slides: 'Slides',
    time: 'Time',
    timeOfDay: 'Time of day',
    elapsed: 'Elapsed',
    start: 'Start',
    pause: 'Pause',
    reset: 'Reset',
    ofPlanned: (planned) => `of ${planned} planned`,
    thisSlide: 'This slide',
    noPlan: 'No times are planned.',
    pace(ahead) {
      if (Math.abs(ahead) < 1) return 'On plan'
      return `${durationText(Math.abs(ahead))} ${ahead > 0 ? 'ahead of plan' : 'behind plan'}`
    },
    smaller: 'Smaller notes',
    larger: 'Larger notes',
    noFigures: 'Nothing to quote on this slide.',
    connected(windows, full) {
      const shown = windows === 1 ? 'One window shows the slides' : `${windows} windows show the slides`
      if (full === 0) return `${shown}, none in full screen`
      return full === windows ? `${shown}, in full screen` : `${shown}, ${full} in full screen`
    },
    alone: 'No window shows the slides.',
    openSlides: 'Open the slides',
    blockedWindow:
      'The browser has blocked the new window, so notes and slides cannot stand apart. Allow pop-ups for this page in the address bar, then try again.',
  },
  it: {
    window: (title) => `Relatore: ${title}`,
    now: 'Ora',
    next: 'Poi',
    end: 'Fine della presentazione',
    slides: 'Diapositive',
    time: 'Tempo',
    timeOfDay: 'Ora',
    elapsed: 'Trascorso',
    start: 'Avvia',
    pause: 'Pausa',
    reset: 'Azzera',
    ofPlanned: (planned) => `di ${planned} previsti`,
    thisSlide: 'Questa diapositiva',
    noPlan: 'Non sono previsti tempi.',
    pace(ahead) {
      if (Math.abs(ahead) < 1) return 'In orario'
      return `${durationText(Math.abs(ahead))} di ${ahead > 0 ? 'anticipo' : 'ritardo'}`
    },
    smaller: 'Note più piccole',
    larger: 'Note più grandi',
    noFigures: 'Nulla da citare in questa diapositiva.',
    connected(windows, full) {
      const shown =
        windows === 1 ? 'Una finestra mostra le diapositive' : `${windows} finestre mostrano le diapositive`
      if (full === 0) return `${shown}, nessuna a schermo intero`
      return full === windows ? `${shown}, a schermo intero` : `${shown}, ${full} a schermo intero`
    },
    alone: 'Nessuna finestra mostra le diapositive.',
    openSlides: 'Apri le diapositive',
    blockedWindow:
      'Il browser ha bloccato la nuova finestra: note e diapositive non possono stare separate. Consentire le finestre popup per questa pagina dalla barra degli indirizzi e riprovare.',
  },
}
