import type { Messages } from './en.ts'

export const it: Messages = {
  language: 'Italiano',
  charts: {},
  data: {},
  words: {},
  panels: {},
  filters: {},
  pages: {},
}
