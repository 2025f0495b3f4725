/** Draws the whole document in a theme; "system" is as the reader's machine has it. */
export const showTheme = (theme: string): void => {
  if (theme === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
}
