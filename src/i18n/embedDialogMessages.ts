import type { Language } from '../model/text.ts'
import { embedMessages } from './embedMessages.ts'

/** Something that can be chosen: its name, and when to choose it. */
interface Named {
  readonly label: string
  readonly help: string
}

interface EmbedDialogMessages {
  readonly title: (label: string) => string
  readonly close: string
  readonly waiting: string
  readonly preview: string
  readonly previewOf: (title: string) => string
  readonly size: string
  readonly sizes: Readonly<Record<'phone' | 'column' | 'wide', string>>
  readonly pixels: (width: number, height: number) => string
  readonly scaled: (percent: number) => string
  readonly language: string
  readonly languages: Readonly<Record<Language, string>>
  readonly theme: string
  readonly themes: Readonly<Record<'auto' | 'light' | 'dark' | 'transparent', Named>>
  /** Help of the automatic theme where the script tells the frame. */
  readonly autoByScript: string
  /** Why a frame alone cannot be transparent. */
  readonly noGround: string
  readonly figures: string
  readonly live: Named
  readonly pinned: (state: string, released: string) => string
  readonly pinnedHelp: string
  /** Why there is no state to choose. */
  readonly noPinsOfClaim: string
  readonly noPins: string
  readonly rights: string
  readonly rightsHelp: string
  readonly right: Readonly<Record<'free' | 'locked' | 'hidden' | 'asked', string>>
  readonly own: string
  readonly ownHelp: string
  readonly noFilters: string
  readonly noFiltersOfClaim: string
  readonly noFiltersOfPin: string
  readonly emptied: string
  /** Why something cannot be set: of a picture, of a link to a page. */
  readonly fixed: Readonly<
    Record<'picture' | 'link', { readonly theme: string; readonly filters: string; readonly parts: string }>
  >
  readonly parts: string
  readonly headline: string
  readonly source: string
  readonly sourceStays: string
  readonly settings: string
  readonly snippet: string
  readonly kind: string
  readonly kinds: Readonly<Record<'iframe' | 'loader' | 'element' | 'figure' | 'markdown' | 'link', Named>>
  readonly byDefault: string
  /** Below the preview of a link. */
  readonly cardOfLink: string
  readonly notOfPin: string
  readonly copy: string
  readonly copied: string
  readonly copyRefused: string
}

/** What the dialog for embedding says. Loaded with it. */
export const embedDialogMessages: Readonly<Record<Language, EmbedDialogMessages>> = {
  en: {
    title: (label) => `Embed: ${label}`,
    close: 'Close',
    waiting: 'Loading the figures for the embed …',
    preview: 'Preview',
    previewOf: (title) => `Preview: ${title}`,
    size: 'Size of the preview',
    sizes: { phone: 'Phone', column: 'Column', wide: 'Wide' },
    pixels: (width, height) => `${width} pixels wide, ${height} high.`,
    scaled: (percent) => `Drawn at ${percent}% to fit in here.`,
    language: 'Language of the embed',
    languages: { en: 'English', it: 'Italian' },
    theme: 'Theme',
    themes: {
      auto: { label: 'Automatic', help: 'As the reader’s system has it, whatever the article is like.' },
      light: { label: 'Light', help: 'Light in every article.' },
      dark: { label: 'Dark', help: 'Dark in every article.' },
      transparent: { label: 'Transparent', help: 'On the article’s own ground.' },
    },
    autoByScript: 'As the article is.',
    noGround: 'Transparent needs the script: a frame alone does not know what it stands on.',
    figures: 'Figures',
    live: { label: 'Always up to date', help: 'Figures and sentences change when new ones are published.' },
    pinned: (state, released) => `${state} (${released})`,
    pinnedHelp: 'Pinned: stays as it is for ever; one line says when newer figures exist.',
    noPinsOfClaim:
      'A claim cannot be pinned: its verdict follows the newest figures. What is to stay as it is today, take as a still figure.',
    noPins: 'The newest figures: no state of this chart has been pinned yet.',
    rights: 'What readers may change',
    rightsHelp: `Free: a button in the embed changes it. Locked: it stays as set here, and is shown. Hidden: it stays as set, and is not mentioned. On request: it is not set; readers who press “${embedMessages.en.openHere}” may change it.`,
    right: { free: 'Free', locked: 'Locked', hidden: 'Hidden', asked: 'On request' },
    own: 'as the chart has it',
    ownHelp:
      'To set a filter, close this dialog, set it on the page, and come back. Only what is set can be locked or hidden.',
    noFilters: 'This chart has no filters.',
    noFiltersOfClaim: 'A claim has no filters.',
    noFiltersOfPin: 'A pinned chart has no filters; what is set on this page does not apply to it.',
    emptied: 'With what is set on this page the chart has no figures: the embed is made without it.',
    fixed: {
      picture: {
        theme: 'A picture is always light.',
        filters: 'A picture has no filters.',
        parts: 'A picture always has its title and its sources.',
      },
      link: {
        theme: 'The page that it leads to is as each reader has set it.',
        filters: 'On the page that it leads to readers may change everything.',
        parts: 'The page that it leads to has its title and its sources.',
      },
    },
    parts: 'Show',
    headline: 'Title',
    source: 'Sources',
    sourceStays: 'The licence of the figures asks that they are named.',
    settings: 'Settings',
    snippet: 'Snippet',
    kind: 'Kind of snippet',
    kinds: {
      iframe: { label: 'Frame', help: 'For every content system; right even where scripts are removed.' },
      loader: {
        label: 'Frame and script',
        help: 'Where scripts are allowed: grows when a reader opens its table, and is light or dark as the article.',
      },
      element: {
        label: 'Element',
        help: 'For your own templates; where the script does not run, a picture or a link stands in its place.',
      },
      figure: {
        label: 'Still figure',
        help: 'For newsletters and archives: drawing and table stand in the article itself and never change.',
      },
      markdown: { label: 'Markdown', help: 'A picture that leads to the chart, for notes and repositories.' },
      link: { label: 'Link', help: 'For messages and networks; some systems make an embed of it.' },
    },
    byDefault: 'It shows the chart in its usual state, without what is set on this page.',
    cardOfLink: 'Networks show the link with this picture, which is of the usual state.',
    notOfPin: 'Not to be had of a pinned chart: pictures show the newest figures.',
    copy: 'Copy the snippet',
    copied: 'The snippet is copied.',
    copyRefused: 'The browser did not allow copying. The snippet is selected: press Ctrl+C, or ⌘C.',
  },
  it: {
    title: (label) => `Incorpora: ${label}`,
    close: 'Chiudi',
    waiting: 'Caricamento dei dati …',
    preview: 'Anteprima',
    previewOf: (title) => `Anteprima: ${title}`,
    size: 'Dimensione dell’anteprima',
    sizes: { phone: 'Telefono', column: 'Colonna', wide: 'Larga' },
    pixels: (width, height) => `${width} pixel di larghezza, ${height} di altezza.`,
    scaled: (percent) => `Ridotta al ${percent}% per stare in questo spazio.`,
    language: 'Lingua',
    languages: { en: 'Inglese', it: 'Italiano' },
    theme: 'Tema',
    themes: {
      auto: { label: 'Automatico', help: 'Come il sistema di chi legge, qualunque sia l’articolo.' },
      light: { label: 'Chiaro', help: 'Chiaro in ogni articolo.' },
      dark: { label: 'Scuro', help: 'Scuro in ogni articolo.' },
      transparent: { label: 'Trasparente', help: 'Sullo sfondo dell’articolo.' },
    },
    autoByScript: 'Come l’articolo.',
    noGround: 'Trasparente richiede lo script: un riquadro da solo non sa su quale sfondo si trova.',
    figures: 'Dati',
    live: { label: 'Sempre aggiornati', help: 'Cifre e frasi cambiano quando ne escono di nuove.' },
    pinned: (state, released) => `${state} (${released})`,
    pinnedHelp: 'Versione conservata: resta com’è per sempre; una riga dice quando ci sono dati più recenti.',
    noPinsOfClaim:
      'Di un’affermazione non ci sono versioni conservate: il verdetto segue i dati più recenti. Per tenerla com’è oggi c’è la figura fissa.',
    noPins: 'I dati più recenti: di questo grafico non ci sono ancora versioni conservate.',
    rights: 'Che cosa può cambiare chi legge',
    rightsHelp: `Libero: lo cambia un pulsante nel riquadro. Bloccato: resta come impostato qui, e si vede. Nascosto: resta come impostato, e non se ne parla. Su richiesta: non è impostato; può cambiarlo chi preme «${embedMessages.it.openHere}».`,
    right: { free: 'Libero', locked: 'Bloccato', hidden: 'Nascosto', asked: 'Su richiesta' },
    own: 'come nel grafico',
    ownHelp:
      'Per impostare un filtro chiudi questa finestra, impostalo nella pagina e torna qui. Si può bloccare o nascondere solo ciò che è impostato.',
    noFilters: 'Questo grafico non ha filtri.',
    noFiltersOfClaim: 'Un’affermazione non ha filtri.',
    noFiltersOfPin:
      'Una versione conservata non ha filtri; ciò che è impostato in questa pagina non la riguarda.',
    emptied: 'Con ciò che è impostato in questa pagina il grafico non ha dati: il codice non ne tiene conto.',
    fixed: {
      picture: {
        theme: 'Un’immagine è sempre chiara.',
        filters: 'Un’immagine non ha filtri.',
        parts: 'Un’immagine ha sempre il titolo e le fonti.',
      },
      link: {
        theme: 'La pagina a cui porta è come l’ha impostata chi legge.',
        filters: 'Nella pagina a cui porta chi legge può cambiare tutto.',
        parts: 'La pagina a cui porta ha il titolo e le fonti.',
      },
    },
    parts: 'Mostra',
    headline: 'Titolo',
    source: 'Fonti',
    sourceStays: 'La licenza dei dati chiede che siano citate.',
    settings: 'Impostazioni',
    snippet: 'Codice',
    kind: 'Tipo di codice',
    kinds: {
      iframe: {
        label: 'Riquadro',
        help: 'Per ogni sistema editoriale; va bene anche dove gli script sono tolti.',
      },
      loader: {
        label: 'Riquadro e script',
        help: 'Dove gli script sono permessi: cresce quando chi legge apre la tabella, ed è chiaro o scuro come l’articolo.',
      },
      element: {
        label: 'Elemento',
        help: 'Per i propri modelli di pagina; dove lo script non parte, al suo posto c’è un’immagine o un link.',
      },
      figure: {
        label: 'Figura fissa',
        help: 'Per newsletter e archivi: disegno e tabella stanno nell’articolo stesso e non cambiano mai.',
      },
      markdown: { label: 'Markdown', help: 'Un’immagine che porta al grafico, per note e documentazione.' },
      link: { label: 'Link', help: 'Per messaggi e reti sociali; alcuni sistemi ne fanno un riquadro.' },
    },
    byDefault: 'Mostra il grafico nel suo stato abituale, senza ciò che è impostato in questa pagina.',
    cardOfLink: 'Le reti sociali mostrano il link con questa immagine, che è dello stato abituale.',
    notOfPin: 'Non disponibile per una versione conservata: le immagini mostrano i dati più recenti.',
    copy: 'Copia il codice',
    copied: 'Codice copiato.',
    copyRefused: 'Il browser non ha permesso di copiare. Il codice è selezionato: premi Ctrl+C, o ⌘C.',
  },
}
