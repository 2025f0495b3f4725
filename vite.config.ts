import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { devPages } from './tools/site/devPages.ts'

/** Recharts and what only it needs, loaded when a reader turns to a chart: one file for all hands. */
const recharts =
  /node_modules\/(recharts|@reduxjs|redux|redux-thunk|react-redux|reselect|immer|victory-vendor|es-toolkit|decimal\.js-light|eventemitter3|tiny-invariant|use-sync-external-store|clsx|d3-(color|ease|interpolate|path|scale|shape|time|time-format|timer)|react-is)\//

/** What every page needs at once stands in one file: it compresses better than the dozen that sharing with the lazy parts
 *  would make of it (the pages themselves save a kilobyte so). Entries, languages, pages in folders of their own and what loads on
 *  demand stay out. */
const first =
  /preload-helper|node_modules\/(react|react-dom|scheduler|zustand|d3-format|d3-array|internmap)\/|src\/(charts\/(?!.*Interactive|PlotInPixels)|state\/(?!talk|deck\/)|i18n\/messages|panels\/(?!embed\/|deck\/|AreaFilter|areaGroups)|ui\/(?!SearchList)|pages\/(\w+|offline\/(OfflineWhenQuiet|whenQuiet))\.tsx?$|data\/(fetchJson|loadProblem))|src\/model\/(numberText|unitNames|gap|status|period|periodText|dateText|monthNames|bases|text)\.ts/

export default defineConfig({
  // Every address is relative, so that the built folder works from any path of any server.
  base: './',
  publicDir: false,
  plugins: [react(), devPages()],
  build: {
    target: 'es2022',
    manifest: true,
    cssCodeSplit: false,
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    // Browsers that cannot preload modules load them a little later; none of ours needs a script for it.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: [
        'index.html',
        'index.it.html',
        'src/main.embed.en.ts',
        'src/main.embed.it.ts',
        'src/main.present.en.ts',
        'src/main.present.it.ts',
      ],
      // Embeds ask these entries for what they export.
      preserveEntrySignatures: 'allow-extension',
      output: {
        codeSplitting: {
          // Only what the patterns name: our own modules must not be pulled into the chunk of recharts.
          includeDependenciesRecursively: false,
          groups: [
            { name: 'recharts', test: recharts },
            { name: 'first', test: first },
          ],
        },
      },
    },
  },
})
