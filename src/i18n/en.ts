export const en = {
  language: 'English',
}
