import { runImport } from './runImport.ts'

const { ok, text } = await runImport(process.argv.slice(2))
console.log(text)
if (!ok) process.exitCode = 1
