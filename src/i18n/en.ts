/** The messages in English; their shape is what every other language must fit. One section a folder that speaks. */
export const en = {
  language: 'English',
  charts: {},
  data: {},
  words: {},
  panels: {},
  filters: {},
  pages: {},
}

export type Messages = typeof en
