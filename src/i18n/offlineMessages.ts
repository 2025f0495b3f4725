import type { Language } from '../model/text.ts'

interface OfflineMessages {
  readonly ready: string
  readonly newer: string
  /** On the button that shows the newer version. */
  readonly reload: string
}

/** What a page says of itself once the browser keeps it. */
export const offlineMessages: Readonly<Record<Language, OfflineMessages>> = {
  en: {
    ready: 'Ready for offline use.',
    newer: 'A newer version of these pages is available.',
    reload: 'Reload',
  },
  it: {
    ready: 'Disponibile anche senza rete.',
    newer: 'È disponibile una versione più recente di queste pagine.',
    reload: 'Ricarica',
  },
}
