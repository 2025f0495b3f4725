import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { devPages } from './tools/site/devPages.ts'

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
  },
})
