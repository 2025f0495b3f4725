import type { Language } from '../model/text.ts'

interface SaveMessages {
  /** Of the button. */
  readonly save: string
  readonly help: string
  readonly saving: string
  /** `size` in kilobytes, as text. */
  readonly saved: (file: string, size: string) => string
  /** The browser cannot compress. */
  readonly noCompression: string
  /** The site was served without its programs for files. */
  readonly noProgram: string
  /** What could not be had, and what to do. */
  readonly failed: (what: string) => string
  /* In the file itself. */
  /** Where it came from, in two parts around the link to it. */
  readonly from: readonly [before: string, after: (date: string) => string]
  readonly about: string
  /** Without scripts. */
  readonly needsScript: string
  /** In a browser that cannot unpack it. */
  readonly cannotOpen: string
}

/** What is said of a page that is saved as one file, on the page and in the file. */
export const saveMessages: Readonly<Record<Language, SaveMessages>> = {
  en: {
    save: 'Save as one file',
    help: 'One HTML file with the figures in it. It opens without a network, from a memory stick or an e-mail.',
    saving: 'The file is being put together…',
    saved: (file, size) => `${file} is in your downloads (${size} kB).`,
    noCompression:
      'This browser cannot compress, so the file would be too large to send. A browser of 2023 or newer can save it.',
    noProgram:
      'This copy of the site was made without the programs that such files need. The site as it was published has them.',
    failed: (what) =>
      `${what}, so the file would lack figures and was not made. Check the network, then try again.`,
    from: ['Saved from', (date) => ` on ${date}.`],
    about:
      'The figures are as they were published then; each source names its date. Links lead to the site and to the sources, and need a network.',
    needsScript:
      'Scripts are off: charts, tables and sources can be read here. With scripts, this file also presents and filters.',
    cannotOpen:
      'This browser cannot unpack what is in this file. Charts, tables and sources can be read here; a browser of 2023 or newer also presents and filters.',
  },
  it: {
    save: 'Salva in un solo file',
    help: 'Un solo file HTML con i dati dentro. Si apre senza rete, da una chiavetta o da un’e-mail.',
    saving: 'Il file è in preparazione…',
    saved: (file, size) => `${file} è tra i file scaricati (${size} kB).`,
    noCompression:
      'Questo browser non sa comprimere, e il file sarebbe troppo grande da inviare. Un browser dal 2023 in poi può salvarlo.',
    noProgram:
      'Questa copia del sito è priva dei programmi che servono a questi file. Il sito pubblicato li contiene.',
    failed: (what) =>
      `${what}: al file mancherebbero dei dati e non è stato creato. Controlla la rete, poi riprova.`,
    from: ['Salvato da', (date) => ` il ${date}.`],
    about:
      'I dati sono quelli pubblicati a quella data; ogni fonte riporta la propria. I link portano al sito e alle fonti e richiedono la rete.',
    needsScript:
      'Gli script sono disattivati: grafici, tabelle e fonti si possono leggere qui. Con gli script, questo file permette anche di presentare e filtrare.',
    cannotOpen:
      'Questo browser non sa aprire ciò che il file contiene. Grafici, tabelle e fonti si possono leggere qui; un browser dal 2023 in poi permette anche di presentare e filtrare.',
  },
}
