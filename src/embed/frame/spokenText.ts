const asSentence = (text: string): string => {
  const upper = text.charAt(0).toUpperCase() + text.slice(1)
  return /[.!?]$/.test(upper) ? upper : `${upper}.`
}

/** How a mark is spoken that has nothing to say but its heading and its lines: "Michigan, 2023: $54.1 bn. Provisional."
 *  What is spoken otherwise stands in the page (see `packMarks`). */
export function spokenText(heading: string, lines: readonly string[]): string {
  const [first = '', ...rest] = lines
  return [`${heading}${first.includes(': ') ? ', ' : ': '}${first}.`, ...rest.map(asSentence)].join(' ')
}
