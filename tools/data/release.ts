import { runRelease } from './release/runRelease.ts'

const today = new Date().toISOString().slice(0, 10)
const { ok, text } = await runRelease(process.argv.slice(2), 'data', today)
console.log(text)
if (!ok) process.exitCode = 1
