import { brotliCompressSync, constants } from 'node:zlib'

/** Bytes as a good server sends them: brotli, quality 11. */
export function weigh(bytes: Buffer): number {
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length
}

/** Whether a script holds recharts: by a class name it writes into every chart, which stays in minified code. */
export function holdsRecharts(script: Buffer): boolean {
  return script.includes('recharts-wrapper')
}
