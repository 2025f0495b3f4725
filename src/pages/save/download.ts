/** Gives the reader a file. */
export function downloadBlob(name: string, blob: Blob): void {
  const url = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  // Not at once: some browsers begin to read it a little later.
  window.setTimeout(() => URL.revokeObjectURL(url), 60_000)
}

/** Gives the reader a text as a file.
 *  @returns its size in bytes. */
export function download(name: string, text: string, type: string): number {
  const blob = new Blob([text], { type })
  downloadBlob(name, blob)
  return blob.size
}
