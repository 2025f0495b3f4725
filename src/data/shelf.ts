/* What a page that was saved as one file has in memory instead of a server. */

const texts = new Map<string, string>()

/** Puts files on the shelf, each under the address at which it would be asked for. */
export function shelveFiles(files: Readonly<Record<string, string>>): void {
  for (const [address, text] of Object.entries(files)) texts.set(address, text)
}

/** The text of a file; undefined where it is not on the shelf. */
export const shelved = (address: string): string | undefined => texts.get(address)
