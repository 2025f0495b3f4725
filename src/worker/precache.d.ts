/** What the site consists of: put here by the build once everything is written (tools/site/offline/writeWorker.ts). */
declare const __ENTRIES__: readonly import('./keptFiles.ts').Entry[]
