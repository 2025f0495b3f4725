/** What the address asks of the page's looks, as attributes that its style sheet knows: theme, what is free and what is left
 *  out. Returns whether it holds choices, which only the program that computes can draw. */
export function showAddress(root: HTMLElement, search: string): boolean {
  const asked = new URLSearchParams(search)
  for (const name of ['theme', 'free', 'title', 'source']) {
    const value = asked.get(name)
    if (value) root.dataset[name] = value.replaceAll(',', ' ')
  }
  return /[?&](areas|period|year|basis|partner|sector|indicator|scale)=/.test(search)
}
