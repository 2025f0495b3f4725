/* Turns pictures into PNG, away from the thread that draws them. Plain JavaScript: a worker starts without a compiler. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { parentPort } from 'node:worker_threads'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import { encodePng } from './encodePng.mjs'

const require = createRequire(import.meta.url)

/** Of Arial's and Georgia's measures: what readers have at home. */
const fonts = [
  'arimo/400Regular/Arimo_400Regular.ttf',
  'arimo/400Regular_Italic/Arimo_400Regular_Italic.ttf',
  'arimo/600SemiBold/Arimo_600SemiBold.ttf',
  'arimo/700Bold/Arimo_700Bold.ttf',
  'gelasio/700Bold/Gelasio_700Bold.ttf',
].map((file) => readFileSync(require.resolve(`@expo-google-fonts/${file}`)))

await initWasm(readFileSync(require.resolve('@resvg/resvg-wasm/index_bg.wasm')))

/** @param {unknown} svg */
function toPng(svg) {
  const renderer = new Resvg(String(svg), {
    font: {
      fontBuffers: fonts,
      defaultFontFamily: 'Arimo',
      sansSerifFamily: 'Arimo',
      serifFamily: 'Gelasio',
    },
  })
  const image = renderer.render()
  const png = encodePng(image.pixels, image.width, image.height)
  image.free()
  renderer.free()
  return png
}

parentPort?.on('message', (svg) => parentPort?.postMessage(toPng(svg)))
