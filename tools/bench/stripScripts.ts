/** A page as a reader gets it whose browser, or whose editor, lets no script through. */
export function stripScripts(html: string): string {
  return html
    .replace(/<script\b[\s\S]*?<\/script>/g, '')
    .replace(/<link\b[^>]*(?:modulepreload|as="script")[^>]*>/g, '')
}
