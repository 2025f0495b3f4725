/** SDMX code list CL_OBS_STATUS (cross-domain, v2.2), the codes that occur in our data.
 *  An observation can carry several: "BD" is a break and a differing definition. */
export const statusCodes = ['A', 'B', 'D', 'E', 'F', 'L', 'M', 'N', 'O', 'P', 'Q', 'U'] as const

export type StatusCode = (typeof statusCodes)[number]

/** The codes of one observation, each once, in the order of the code list; empty means A, a normal value. */
export type Status = readonly StatusCode[]

const isStatusCode = (text: string): text is StatusCode => statusCodes.some((code) => code === text)

/** Reads a status text such as "BD". Undefined where a letter is not in the code list. */
export function parseStatus(text: string): Status | undefined {
  const letters = [...text]
  if (!letters.every(isStatusCode)) return undefined
  return statusCodes.filter((code) => code !== 'A' && letters.includes(code))
}

export const printStatus = (status: Status): string => (status.length === 0 ? 'A' : status.join(''))
