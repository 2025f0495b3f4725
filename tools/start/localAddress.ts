/** Hosts that stand for every address of this machine, and so for none that could be written into a page. */
const everywhere: readonly string[] = ['0.0.0.0', '::']

/** The address of a site on this machine: "http://127.0.0.1:4173/". */
export function localAddress(host: string, port: number): string {
  const named = everywhere.includes(host) ? '127.0.0.1' : host
  return `http://${named.includes(':') ? `[${named}]` : named}:${port}/`
}
