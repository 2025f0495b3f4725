import { ids, packedType } from './savedFile.ts'

async function unpacked(base64: string): Promise<string> {
  const text = atob(base64)
  const bytes = Uint8Array.from(text, (sign) => sign.charCodeAt(0))
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
  return new Response(stream).text()
}

/** Puts a script in the place of its packed form; it runs there, where it is one that runs. */
async function unpack(packed: HTMLScriptElement): Promise<void> {
  const script = document.createElement('script')
  script.id = packed.id
  script.type = packed.dataset.type ?? ''
  script.textContent = await unpacked(packed.textContent ?? '')
  let failed: ErrorEvent | undefined
  const note = (event: ErrorEvent) => {
    failed = event
  }
  window.addEventListener('error', note)
  packed.replaceWith(script)
  window.removeEventListener('error', note)
  if (failed) throw new Error(failed.message)
}

/** Unpacks what a saved file holds, data first, then the program, which takes over. Where a browser cannot do that, what the file shows
 *  stays, and it is said. */
export async function startFile(): Promise<void> {
  try {
    const packed = document.querySelectorAll<HTMLScriptElement>(`script[type="${packedType}"]`)
    for (const one of packed) await unpack(one)
  } catch {
    document.documentElement.classList.remove('to-stage', 'pending')
    const unable = document.getElementById(ids.unable)
    if (unable) unable.hidden = false
  }
}
