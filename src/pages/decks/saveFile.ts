/** Has the browser save a text as a file, as if it had come from a server. */
export function saveFile(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // Some browsers fetch it only after this turn.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
